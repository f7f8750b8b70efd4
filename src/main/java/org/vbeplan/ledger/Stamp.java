package org.vbeplan.ledger;

import java.io.DataInput;
import java.io.DataOutput;
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
 * @param changed when anything about the file was changed, which no program can put back, in
 *     nanoseconds since 1970; 0 where the file system does not tell
 * @param device on which it lies, and with {@code inode} which file it is; both 0 where the file
 *     system does not tell
 */
public record Stamp(long size, long modified, long changed, long device, long inode) {

    /** Of what is not there, or is no file. */
    public static final Stamp NONE = new Stamp(-1, 0, 0, 0, 0);

    private static final boolean TELLS_CHANGES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    private static final String ASKED =
            "unix:isRegularFile,isDirectory,size,lastModifiedTime,ctime,dev,ino";

    /** The coarsest clock of a file system in use: FAT counts two seconds. */
    private static final long COARSEST = TimeUnit.SECONDS.toNanos(2);

    /** The stamp of a file; links are followed. */
    public static Stamp of(Path file) {
        try {
            return TELLS_CHANGES ? ofUnix(file, "isRegularFile") : ofAny(file);
        } catch (IOException nothingThere) {
            return NONE;
        }
    }

    /**
     * The stamp of a folder, which becomes another when something in it comes, goes or gets another
     * name; {@link #NONE} also where the file system does not tell that.
     */
    public static Stamp ofFolder(Path folder) {
        try {
            return TELLS_CHANGES ? ofUnix(folder, "isDirectory") : NONE;
        } catch (IOException nothingThere) {
            return NONE;
        }
    }

    private static Stamp ofAny(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        return found.isRegularFile()
                ? new Stamp(found.size(), nanoseconds(found.lastModifiedTime()), 0, 0, 0)
                : NONE;
    }

    private static Stamp ofUnix(Path file, String kind) throws IOException {
        Map<String, Object> found = Files.readAttributes(file, ASKED);
        return (boolean) found.get(kind)
                ? new Stamp(
                        (long) found.get("size"),
                        nanoseconds(found.get("lastModifiedTime")),
                        nanoseconds(found.get("ctime")),
                        (long) found.get("dev"),
                        (long) found.get("ino"))
                : NONE;
    }

    private static long nanoseconds(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    static Stamp read(DataInput in) throws IOException {
        return new Stamp(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(size);
        out.writeLong(modified);
        out.writeLong(changed);
        out.writeLong(device);
        out.writeLong(inode);
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

    /** Written out: of thousands that a build compares, Java's own would be the dearer half. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp that
                && size == that.size
                && modified == that.modified
                && changed == that.changed
                && device == that.device
                && inode == that.inode;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size + 31 * (modified + 31 * (changed + 31 * inode)));
    }
}
