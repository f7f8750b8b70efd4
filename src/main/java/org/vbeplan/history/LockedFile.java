package org.vbeplan.history;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file as git writes its own: what is begun stands in {@code .lock} and keeps others out.
 */
final class LockedFile {

    private LockedFile() {}

    /**
     * Writes a file, or takes it away.
     *
     * @param bytes null where there shall be no file
     * @throws IOException the file is as it was; also where somebody else is writing it
     */
    static void write(Path file, byte[] bytes) throws IOException {
        boolean isThere = Files.exists(file);
        if (isThere && !Files.isWritable(file)) {
            throw new FileSystemException(file.toString(), null, "permission denied");
        }
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try {
            Files.write(
                    lock,
                    bytes == null ? new byte[0] : bytes,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException busy) {
            throw new FileSystemException(file.toString(), null, "being used by another process");
        }
        try {
            if (bytes == null) {
                Files.deleteIfExists(file);
            } else {
                if (isThere) {
                    likeIt(file, lock);
                }
                move(lock, file);
            }
        } finally {
            Files.deleteIfExists(lock);
        }
    }

    private static void likeIt(Path file, Path lock) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(lock, view.readAttributes().permissions());
        }
    }

    private static void move(Path lock, Path file) throws IOException {
        try {
            Files.move(
                    lock,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException networkFolder) {
            Files.move(lock, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
