package org.vbeplan.lint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.vbeplan.finding.Span;

/** Excerpts as bytes and back. */
final class ExcerptBytes {

    private ExcerptBytes() {}

    static byte[] of(Excerpt excerpt) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(excerpt.id());
            out.writeUTF(excerpt.board());
            out.writeInt(excerpt.year());
            out.writeInt(excerpt.parts().size());
            for (Excerpt.Part part : excerpt.parts()) {
                write(part, out);
            }
        } catch (IOException tooLong) {
            // An id of more than 64 KiB: such a plan is compared with nothing.
            return new byte[0];
        }
        return bytes.toByteArray();
    }

    private static void write(Excerpt.Part part, DataOutputStream out) throws IOException {
        out.writeUTF(part.section());
        out.writeUTF(part.at().file());
        out.writeInt(part.at().line());
        out.writeInt(part.at().column());
        out.writeInt(part.at().length());
        out.writeUTF(part.heading());
        out.writeBoolean(part.tellsSituation());
        out.writeInt(part.words().length);
        for (int word : part.words()) {
            out.writeInt(word);
        }
    }

    static Excerpt read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Excerpt excerpt = new Excerpt(in.readUTF(), in.readUTF(), in.readInt());
        for (int left = in.readInt(); left > 0; left--) {
            excerpt.parts().add(part(in));
        }
        return excerpt;
    }

    private static Excerpt.Part part(DataInputStream in) throws IOException {
        String section = in.readUTF();
        Span at = new Span(in.readUTF(), in.readInt(), in.readInt(), in.readInt());
        String heading = in.readUTF();
        boolean tellsSituation = in.readBoolean();
        int length = in.readInt();
        if (length < 0 || length > in.available() / Integer.BYTES) {
            throw new IOException("cut off");
        }
        int[] words = new int[length];
        for (int i = 0; i < length; i++) {
            words[i] = in.readInt();
        }
        return new Excerpt.Part(section, at, heading, words, tellsSituation);
    }
}
