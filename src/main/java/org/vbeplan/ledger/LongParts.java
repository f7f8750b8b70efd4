package org.vbeplan.ledger;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

/** The long parts of a ledger's file, fetched one by one from a file that stays open meanwhile. */
final class LongParts implements Closeable {

    /** Most are asked for in the order in which they lie, and are short. */
    private static final int WINDOW = 1 << 16;

    private final Path file;
    private final long start;
    private RandomAccessFile in;
    private long size;
    private boolean isClosed;

    /** What was read last, and where it begins. */
    private byte[] window = new byte[0];

    private long windowStart;

    LongParts(Path file, long start) {
        this.file = file;
        this.start = start;
    }

    /** The next part that the table names. */
    Blob next(DataInputStream table) throws IOException {
        long offset = table.readLong();
        int length = table.readInt();
        long sum = table.readLong();
        return length == 0 ? Blob.NONE : () -> fetch(offset, length, sum);
    }

    private synchronized byte[] fetch(long offset, int length, long sum) throws IOException {
        if (isClosed) {
            // Another file may stand in its place by now.
            throw new IllegalStateException("closed");
        }
        if (in == null) {
            in = new RandomAccessFile(file.toFile(), "r");
            size = in.length();
        }
        if (offset < 0 || length < 0 || length > size - start - offset) {
            throw new DamagedException("cut off");
        }
        if (offset < windowStart || offset + length > windowStart + window.length) {
            window = new byte[(int) Math.min(Math.max(WINDOW, length), size - start - offset)];
            windowStart = offset;
            in.seek(start + offset);
            in.readFully(window);
        }
        int from = (int) (offset - windowStart);
        byte[] bytes = Arrays.copyOfRange(window, from, from + length);
        LedgerFormat.demand(bytes, sum);
        return bytes;
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        if (in != null) {
            in.close();
            in = null;
            window = new byte[0];
        }
    }
}
