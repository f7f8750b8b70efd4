package org.vbeplan.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;

/** Writes files so that at every moment there is either the old one or the new one. */
public final class AtomicFile {

    private static final Pattern BEGUN =
            Pattern.compile(
                    "\\..+\\.(md|html|pdf|ledger)[0-9]+\\.tmp|\\.(ledger|seal)[0-9]+\\.tmp");

    private AtomicFile() {}

    /**
     * Writes beside the file and moves into place; what was begun is taken away where it fails.
     *
     * @throws IOException the file is as it was
     */
    static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes what need not be kept in memory as a whole.
     *
     * @throws IOException the file is as it was
     */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path begun = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(begun)) {
                content.to(out);
            }
            allowReading(begun);
            move(begun, file);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    /** Whether a file is what {@link #write} had begun when the machine stopped. */
    static boolean isBegun(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".tmp") && BEGUN.matcher(name).matches();
    }

    private static void move(Path begun, Path file) throws IOException {
        try {
            Files.move(
                    begun,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException networkFolder) {
            Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A temporary file is the owner's alone; a document is for everybody. */
    private static void allowReading(Path begun) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(begun, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
