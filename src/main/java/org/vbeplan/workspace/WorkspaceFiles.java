package org.vbeplan.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads files below a folder; a link that leads out of it is as good as no file. */
public final class WorkspaceFiles {

    /** How deep files are looked for. */
    private static final int MAX_DEPTH = 8;

    private final Path root;

    /**
     * @param root an existing folder
     */
    public WorkspaceFiles(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /**
     * Whether a path, with every link followed, lies in the folder; false where nothing is there.
     */
    public boolean holds(Path file) {
        try {
            return file.toRealPath().startsWith(root);
        } catch (IOException nothingThere) {
            return false;
        }
    }

    /**
     * The file's bytes, one more than {@code limit} where it is larger.
     *
     * @throws IOException also where the file lies outside, or is a device or a pipe
     */
    public byte[] read(Path file, int limit) throws IOException {
        if (Files.exists(file) && !holds(file)) {
            throw new OutsideException(file.toString());
        }
        return readAny(file, limit);
    }

    /** The same for a file that the user named himself, wherever it lies. */
    public static byte[] readAny(Path file, int limit) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(limit + 1);
        }
    }

    /** The entries of a folder, sorted by name; none where it is no folder. */
    public static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return new ArrayList<>(entries.sorted().toList());
        }
    }

    /**
     * The files with an ending below a folder, sorted, and folders that are called as such; links
     * to folders are not followed. What is hidden is an editor's and not the city's, as among the
     * plans: Emacs locks a file with a link to nowhere beside it.
     */
    static List<Path> below(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                folder,
                Set.of(),
                MAX_DEPTH,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes as) {
                        if (each.equals(folder)) {
                            return FileVisitResult.CONTINUE;
                        }
                        if (isHidden(each)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        if (each.toString().endsWith(ending)) {
                            found.add(each); // a folder in a file's place is told of by who reads
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path each, BasicFileAttributes as) {
                        if (each.toString().endsWith(ending) && !isHidden(each)) {
                            found.add(each);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path each, IOException failure)
                            throws IOException {
                        if (failure instanceof NoSuchFileException) {
                            // Taken away since the folder was listed.
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }
                });
        found.sort(null);
        return found;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    /** A link led out of the workspace. */
    public static final class OutsideException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        OutsideException(String file) {
            super(file);
        }
    }
}
