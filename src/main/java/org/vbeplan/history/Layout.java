package org.vbeplan.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectLoader;
import org.vbeplan.read.SourceReader;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.Workspace;

/**
 * A snapshot as files in a folder of its own, where everything that reads a workspace can read it.
 * The folder is gone when it is closed, and also where the program is stopped before.
 */
public final class Layout implements AutoCloseable {

    /** A thousand plans are a tenth of it. */
    private static final long MAX_TOTAL = 1L << 30;

    private static final byte[] LFS =
            "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

    private final Path top;
    private final Workspace workspace;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Thread sweeper;
    private long total;

    private Layout(Path top, Snapshot snapshot) {
        this.top = top;
        this.workspace =
                new Workspace(top.resolve(snapshot.folder()), Names.at(snapshot.label(), top));
        this.sweeper = new Thread(() -> delete(top));
    }

    /**
     * Lays out the files that are wanted, by their paths in the workspace.
     *
     * @param revisions says what is wrong where a file can't be had
     */
    static Layout of(Snapshot snapshot, Predicate<String> wanted, Revisions revisions)
            throws HistoryException {
        try {
            return written(snapshot, wanted, revisions);
        } catch (IOException noPlace) {
            throw HistoryException.unplaced(noPlace);
        }
    }

    private static Layout written(Snapshot snapshot, Predicate<String> wanted, Revisions revisions)
            throws IOException, HistoryException {
        // The real path: a link on the way to it must not look like one that leads out.
        Layout layout = new Layout(Files.createTempDirectory("vbe-plan-").toRealPath(), snapshot);
        Runtime.getRuntime().addShutdownHook(layout.sweeper);
        boolean done = false;
        try {
            layout.write(snapshot, wanted, revisions);
            done = true;
            return layout;
        } finally {
            if (!done) {
                layout.close();
            }
        }
    }

    private void write(Snapshot snapshot, Predicate<String> wanted, Revisions revisions)
            throws IOException, HistoryException {
        Files.createDirectories(workspace.root());
        refusals.addAll(snapshot.refusals());
        for (Map.Entry<String, Entry> file : snapshot.files().entrySet()) {
            if (file.getValue().refused() == null && wanted.test(file.getKey())) {
                ObjectLoader content;
                try {
                    content = snapshot.content().open(file.getKey(), file.getValue().id());
                } catch (IOException | RuntimeException unreadable) {
                    throw revisions.unreadable(unreadable);
                }
                write(file.getKey(), content, revisions);
            }
        }
    }

    private void write(String path, ObjectLoader content, Revisions revisions)
            throws IOException, HistoryException {
        Path file;
        try {
            file = workspace.root().resolve(path).normalize();
        } catch (InvalidPathException noPath) {
            refusals.add(new Refusal(path, Refusal.Reason.NAME));
            return;
        }
        long size = content.getSize();
        total += Math.min(size, SourceReader.MAX_BYTES);
        if (total > MAX_TOTAL) {
            throw HistoryException.prevented("git.för-mycket");
        }
        if (!file.startsWith(workspace.root()) || Files.exists(file)) {
            // Two names that this disk takes for one.
            refusals.add(new Refusal(path, Refusal.Reason.NAME));
            return;
        }
        Files.createDirectories(file.getParent());
        if (size > SourceReader.MAX_BYTES) {
            leaveRoom(file);
            return;
        }
        byte[] bytes = read(content, revisions);
        if (isPointer(bytes)) {
            refusals.add(new Refusal(path, Refusal.Reason.ELSEWHERE));
        } else {
            Files.write(file, bytes);
        }
    }

    private static byte[] read(ObjectLoader content, Revisions revisions) throws HistoryException {
        try (InputStream stream = content.openStream()) {
            return stream.readNBytes(SourceReader.MAX_BYTES + 1);
        } catch (IOException | RuntimeException unreadable) {
            throw revisions.unreadable(unreadable);
        }
    }

    /**
     * A file that is larger than what is read is told to be so by who reads it. Its content is not
     * needed for that, and JGit would unpack it into the repository first.
     */
    private static void leaveRoom(Path file) throws IOException {
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(SourceReader.MAX_BYTES + 1L);
        }
    }

    private static boolean isPointer(byte[] bytes) {
        return bytes.length >= LFS.length
                && java.util.Arrays.equals(bytes, 0, LFS.length, LFS, 0, LFS.length);
    }

    /** The workspace; its files are shown with the revision's name. */
    public Workspace workspace() {
        return workspace;
    }

    /** What in it was not read. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    @Override
    public void close() {
        delete(top);
        try {
            Runtime.getRuntime().removeShutdownHook(sweeper);
        } catch (IllegalStateException stopping) {
            // Then it runs, and finds nothing.
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | java.io.UncheckedIOException left) {
            // What a system cleans up by itself in time.
        }
    }
}
