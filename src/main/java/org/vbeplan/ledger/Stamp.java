package org.vbeplan.ledger;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file without its being opened. The same stamp means that a file
 * need not be read again; another one only that it must be.
 *
 * @param size in bytes; -1 where there is no such file
 * @param modified nanoseconds since 1970
 * @param identity what the file system calls the file, such as its inode, and where it tells, when
 *     anything about it was changed, which no program can put back; may be empty
 */
public record Stamp(long size, long modified, String identity) {

    /** Of what is not there, or is no file. */
    public static final Stamp NONE = new Stamp(-1, 0, "");

    private static final boolean TELLS_CHANGES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    /** The coarsest clock of a file system in use: FAT counts two seconds. */
    private static final long COARSEST = TimeUnit.SECONDS.toNanos(2);

    /** The stamp of a file; links are followed. */
    public static Stamp of(Path file) {
        try {
            return TELLS_CHANGES ? ofUnix(file) : ofAny(file);
        } catch (IOException nothingThere) {
            return NONE;
        }
    }

    private static Stamp ofAny(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        Object identity = found.fileKey();
        return found.isRegularFile()
                ? new Stamp(
                        found.size(),
                        found.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                        identity == null ? "" : identity.toString())
                : NONE;
    }

    private static Stamp ofUnix(Path file) throws IOException {
        Map<String, Object> found =
                Files.readAttributes(
                        file, "unix:isRegularFile,size,lastModifiedTime,fileKey,ctime");
        return (boolean) found.get("isRegularFile")
                ? new Stamp(
                        (long) found.get("size"),
                        nanoseconds(found.get("lastModifiedTime")),
                        found.get("fileKey") + " " + nanoseconds(found.get("ctime")))
                : NONE;
    }

    private static long nanoseconds(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    public boolean isThere() {
        return size >= 0;
    }

    /**
     * Whether the file may have been changed again within the same tick of the clock after the
     * stamp was taken, so that its content must be asked.
     *
     * @param written when what remembers the stamp was written itself
     */
    boolean isFresh(Stamp written) {
        return modified > written.modified - COARSEST;
    }
}
