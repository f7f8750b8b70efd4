package org.vbeplan.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a build leaves for a next one that is asked for the same: all files on which its outcome
 * hangs, with their stamps, and what it has to tell where none became another. It is compared as it
 * is read, so that nothing need be known of the plans.
 */
public final class Seal {

    private static final long MAGIC = 0x7662_6573_6561_6C31L;

    private static final int HEAD = 2 * Long.BYTES + Integer.BYTES;

    private static final Kind[] KINDS = Kind.values();

    private final Stamp written;
    private final byte[] bytes;
    private final String terms;
    private final byte[] told;
    private final int parts;

    /** What a file is to a build. */
    public enum Kind {
        /** Something that is read. */
        SOURCE,
        /** Where something would be read, were there anything. */
        NO_SOURCE,
        /** A folder whose names tell what is read. */
        SOURCES,
        /** Something that was written. */
        DOCUMENT,
        /** A folder in which such lie. */
        DOCUMENTS,
        /** The program itself. */
        PROGRAM,
        /** The ledger that lies beside the seal. */
        LEDGER
    }

    /** A file that must be as it was; of a folder the hash is that of its names. */
    public record Part(Kind kind, KnownFile file) {}

    /** Knows where files lie, and reads those that are so young that their stamps prove nothing. */
    public interface Witness {
        Path place(Kind kind, String path);

        String hash(Kind kind, Path file) throws IOException;
    }

    /** What a look at all the files gives. */
    public enum State {
        /** Something is another, or may be. */
        BROKEN,
        /** All is as it was, and the seal as good as a new one. */
        WHOLE,
        /** All is as it was, but some files had to be read: the seal was too near to them. */
        YOUNG
    }

    private Seal(Stamp written, byte[] bytes) throws DamagedException {
        this.written = written;
        this.bytes = bytes;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD || in.getLong() != MAGIC || in.getInt() != bytes.length) {
            throw new DamagedException("cut off, or another form");
        }
        if (in.getLong() != sum(bytes)) {
            throw new DamagedException("another sum");
        }
        this.terms = text(in);
        this.told = new byte[in.getInt()];
        in.get(told);
        this.parts = in.position();
    }

    /** The seal in a file; nothing where there is none that can be used. */
    public static Optional<Seal> read(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            Stamp written = Stamp.of(file);
            return Optional.of(new Seal(written, Files.readAllBytes(file)));
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /**
     * A seal as it stands in its file.
     *
     * @param terms what the build was asked for
     * @param told what it has to tell
     */
    public static byte[] bytes(String terms, byte[] told, Collection<Part> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(new byte[HEAD]);
            write(terms, out);
            out.writeInt(told.length);
            out.write(told);
            out.writeInt(parts.size());
            for (Part part : parts) {
                out.writeByte(part.kind().ordinal());
                write(part.file().path(), out);
                part.file().stamp().write(out);
                write(part.file().hash(), out);
            }
        } catch (IOException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
        byte[] all = bytes.toByteArray();
        ByteBuffer.wrap(all).putLong(MAGIC).putInt(all.length).putLong(sum(all));
        return all;
    }

    /** What the build was asked for that left it. */
    public String terms() {
        return terms;
    }

    /** What is to be told where it is not broken. */
    public byte[] told() {
        return told.clone();
    }

    /** As it stands in its file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Looks at all the files, or until one is another. */
    public State look(Witness witness) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes).position(parts);
        State state = State.WHOLE;
        for (int left = in.getInt(); left > 0; left--) {
            Kind kind = KINDS[in.get()];
            Path file = witness.place(kind, text(in));
            Stamp before =
                    new Stamp(in.getLong(), in.getLong(), in.getLong(), in.getLong(), in.getLong());
            int hash = in.position();
            in.position(hash + Integer.BYTES + in.getInt());
            Stamp now = stamp(kind, file);
            if (!now.equals(before) || now.isThere() == (kind == Kind.NO_SOURCE)) {
                return State.BROKEN;
            }
            if (kind == Kind.NO_SOURCE) {
                if (Files.exists(file)) {
                    return State.BROKEN;
                }
            } else if (kind != Kind.LEDGER && now.isFresh(written)) {
                // Each ledger is a file of its own, which its stamp tells whatever the time.
                state = State.YOUNG;
                if (!witness.hash(kind, file).equals(text(in.duplicate().position(hash)))) {
                    return State.BROKEN;
                }
            }
        }
        return state;
    }

    /** What a file's stamp is to a seal. */
    public static Stamp stamp(Kind kind, Path file) {
        return kind == Kind.SOURCES || kind == Kind.DOCUMENTS
                ? Stamp.ofFolder(file)
                : Stamp.of(file);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private static long sum(byte[] all) {
        CRC32 sum = new CRC32();
        sum.update(all, HEAD, all.length - HEAD);
        return sum.getValue();
    }
}
