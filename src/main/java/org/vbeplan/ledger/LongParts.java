package org.vbeplan.ledger;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The long parts of a ledger's file, fetched one by one from a file that stays open meanwhile. */
final class LongParts implements Closeable {

    private final Path file;
    private final long start;
    private RandomAccessFile in;
    private boolean isClosed;

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
        }
        if (length < 0 || length > in.length()) {
            throw new DamagedException("cut off");
        }
        byte[] bytes = new byte[length];
        in.seek(start + offset);
        in.readFully(bytes);
        LedgerFormat.demand(bytes, sum);
        return bytes;
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        if (in != null) {
            in.close();
            in = null;
        }
    }
}
