package org.vbeplan.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.ledger.KnownFile;
import org.vbeplan.ledger.Ledger;
import org.vbeplan.ledger.Stamp;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * The folder that a build writes to: the documents, and in {@code .vbe-plan} what the build
 * remembers. One build at a time holds it.
 */
final class OutputFolder implements Closeable {

    private final Path root;
    private final FileChannel lockFile;
    private final Ledger ledger;
    private final boolean verify;
    private final AtomicInteger opened = new AtomicInteger();

    /**
     * @param lockFile null where the folder is only looked at
     */
    private OutputFolder(Path root, FileChannel lockFile, Ledger ledger, boolean verify) {
        this.root = root;
        this.lockFile = lockFile;
        this.ledger = ledger;
        this.verify = verify;
    }

    /**
     * Takes hold of a folder, which is made where it is not there.
     *
     * @param verify whether stamps prove nothing
     * @throws HeldException where another build is at work in it
     * @throws UnwritableException where it can't be written to
     */
    static OutputFolder hold(Path root, boolean verify) throws IOException {
        try {
            return tryHold(root, verify);
        } catch (HeldException | UnwritableException told) {
            throw told;
        } catch (IOException failed) {
            throw new UnwritableException(failed);
        }
    }

    /**
     * The folder as it is, there or not, to be looked at only.
     *
     * @throws UnwritableException where it could not be written to
     */
    static OutputFolder seen(Path root, boolean verify) throws UnwritableException {
        new HiddenFolder(root).demandOurs();
        return new OutputFolder(root, null, ledgerOf(root), verify);
    }

    private static OutputFolder tryHold(Path root, boolean verify) throws IOException {
        HiddenFolder hidden = new HiddenFolder(root);
        hidden.demandOurs();
        FileChannel lock = hidden.lock();
        return new OutputFolder(root, lock, hidden.read(), verify);
    }

    /** What was remembered of a folder, without taking hold of it. */
    static Ledger ledgerOf(Path root) {
        return new HiddenFolder(root).read();
    }

    Path root() {
        return root;
    }

    /** What the build before wrote down. */
    Ledger ledger() {
        return ledger;
    }

    /** Writes down what the next build is to know. */
    void remember(Ledger next, Collection<Ledger> sources) throws IOException {
        AtomicFile.write(
                new HiddenFolder(root).ledger(),
                out -> {
                    next.write(out);
                    for (Ledger source : sources) {
                        source.close();
                    }
                });
    }

    /**
     * The files with their stamps as they are now; nothing where one is not there, or has another
     * content than is remembered.
     */
    Optional<List<KnownFile>> current(Ledger known, List<KnownFile> files) {
        List<KnownFile> current = new ArrayList<>();
        for (KnownFile file : files) {
            Path path = root.resolve(file.path());
            Stamp now = Stamp.of(path);
            if (!holds(known, file, path, now)) {
                return Optional.empty();
            }
            current.add(
                    now.equals(file.stamp()) ? file : new KnownFile(file.path(), now, file.hash()));
        }
        return Optional.of(current);
    }

    /** Those of the files that are there, whatever they hold. */
    List<KnownFile> existing(List<KnownFile> files) {
        return files.stream().filter(file -> Files.exists(root.resolve(file.path()))).toList();
    }

    /** How many files had to be read. */
    int opened() {
        return opened.get();
    }

    private boolean holds(Ledger known, KnownFile file, Path path, Stamp now) {
        if (!now.isThere() || now.size() != file.stamp().size()) {
            return false;
        }
        if (!verify && known.isAsItWas(file, now)) {
            return true;
        }
        opened.incrementAndGet();
        try {
            return Fingerprint.of(path).equals(file.hash());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A file in the folder as it is to be remembered. */
    KnownFile known(Path file, byte[] content) {
        String path = root.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
        return new KnownFile(path.replace('\\', '/'), Stamp.of(file), Fingerprint.of(content));
    }

    /**
     * Takes files away, and folders that are empty then.
     *
     * @throws IOException where one is there and can't be removed
     */
    void remove(Collection<String> paths) throws IOException {
        WorkspaceFiles files = new WorkspaceFiles(root);
        for (String path : paths) {
            Path file = root.resolve(path).normalize();
            if (!file.startsWith(root.normalize()) || !files.holds(file)) {
                continue;
            }
            Files.deleteIfExists(file);
            Path folder = file.getParent();
            if (!folder.equals(root.normalize()) && isEmpty(folder)) {
                Files.deleteIfExists(folder);
            }
        }
    }

    /** Takes away what builds that were killed had begun to write. */
    void sweep() throws IOException {
        sweep(root);
        sweep(new HiddenFolder(root).path());
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.toList()) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    sweep(folder);
                }
            }
        }
    }

    private static void sweep(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (AtomicFile.isBegun(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    @Override
    public void close() throws IOException {
        ledger.close();
        if (lockFile != null) {
            lockFile.close();
        }
    }
}
