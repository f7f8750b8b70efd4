package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.ledger.KnownFile;
import org.vbeplan.ledger.Ledger;
import org.vbeplan.ledger.Stamp;
import org.vbeplan.read.SourceReader;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * The content of the files that a build reads, as fingerprints. A file whose stamp is as the ledger
 * has it is not opened. Safe for several threads.
 */
final class Inputs {

    private static final String UNREADABLE = "unreadable";
    private static final String OUTSIDE = "outside";
    private static final String LARGE = "large";
    private static final String CAME_MEANWHILE = "came";

    private final Path root;
    private final WorkspaceFiles files;
    private final Ledger ledger;
    private final boolean verify;
    private final Map<String, KnownFile> seen = new TreeMap<>();
    private String program = "";
    private int opened;

    /**
     * @param root the workspace's folder
     * @param verify whether stamps prove nothing
     */
    Inputs(Path root, Ledger ledger, boolean verify) throws IOException {
        this.files = new WorkspaceFiles(root);
        this.root = root.toAbsolutePath().normalize();
        this.ledger = ledger;
        this.verify = verify;
    }

    /**
     * What {@link #hash} would give for a file of which this was read, and one byte more than is
     * allowed where it is larger: what follows after that changes nothing.
     */
    static String hashOf(byte[] content) {
        return content.length > SourceReader.MAX_BYTES ? LARGE : Fingerprint.of(content);
    }

    /**
     * SHA-256 of a file's content as it is now; empty where it is not there, and a word where it
     * can't be read.
     */
    synchronized String hash(Path file) {
        String path = path(file);
        KnownFile known = seen.get(path);
        if (known == null) {
            known = look(path, file);
            seen.put(path, known);
        }
        return known.hash();
    }

    private KnownFile look(String path, Path file) {
        Stamp stamp = Stamp.of(file);
        String unread = unread(file, stamp);
        if (unread != null) {
            return new KnownFile(path, stamp, unread);
        }
        if (stamp.size() > SourceReader.MAX_BYTES) {
            return new KnownFile(path, stamp, LARGE);
        }
        String hash = verify ? null : ledger.hashOf(path, stamp).orElse(null);
        try {
            if (hash == null) {
                opened++;
                hash = Fingerprint.of(file);
            }
            return new KnownFile(path, stamp, hash);
        } catch (IOException unreadable) {
            return new KnownFile(path, Stamp.NONE, UNREADABLE);
        }
    }

    /** Why a file is not read, though it may be there; null where it is. */
    private String unread(Path file, Stamp stamp) {
        if (!stamp.isThere()) {
            return Files.exists(file) ? UNREADABLE : "";
        }
        boolean isOurs = file.toAbsolutePath().normalize().startsWith(root);
        return isOurs && !files.holds(file) ? OUTSIDE : null;
    }

    /**
     * What somebody read in a file, in the words of {@link #hash}.
     *
     * @param hash empty where there was nothing that could be read
     */
    String read(Path file, String hash) {
        if (!hash.isEmpty()) {
            return hash;
        }
        String unread = unread(file, Stamp.of(file));
        return unread == null ? CAME_MEANWHILE : unread;
    }

    /**
     * The fingerprint of the program, which is one more file whose stamp may say that it is as it
     * was.
     */
    synchronized String program(BuildingProgram building) throws IOException {
        Optional<Path> file = building.file();
        if (file.isEmpty()) {
            return building.print();
        }
        program = path(file.get());
        Stamp stamp = Stamp.of(file.get());
        Optional<String> known = verify ? Optional.empty() : ledger.hashOf(program, stamp);
        String print = known.isPresent() ? known.get() : building.print();
        seen.put(program, new KnownFile(program, stamp, print));
        return print;
    }

    /** Whether a file that was seen is the program's. */
    boolean isProgram(KnownFile file) {
        return file.path().equals(program);
    }

    /** Whether a word of {@link #hash} is a file's hash, and does not say that it is not read. */
    static boolean isHash(String hash) {
        return !Set.of("", UNREADABLE, OUTSIDE, LARGE).contains(hash);
    }

    /** How many files had to be read. */
    synchronized int opened() {
        return opened;
    }

    /** Whether a file is still the one whose hash was given. */
    synchronized boolean isAsSeen(Path file) {
        KnownFile known = seen.get(path(file));
        return known == null || known.stamp().equals(Stamp.of(file));
    }

    /** What is to be remembered. */
    synchronized Map<String, KnownFile> seen() {
        return new TreeMap<>(seen);
    }

    /** A file's path in the workspace, with {@code /}. */
    String path(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return Names.withSlashes(shown);
    }

    /** The file that a path in the workspace means. */
    Path file(String path) {
        return root.resolve(path);
    }
}
