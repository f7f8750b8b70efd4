package org.vbeplan.lint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Word;

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
            out.writeInt(excerpt.ids().size());
            for (String id : excerpt.ids()) {
                out.writeUTF(id);
            }
            out.writeInt(excerpt.reasons().size());
            for (Word reason : excerpt.reasons()) {
                out.writeUTF(reason.text());
                write(reason.at(), out);
            }
        } catch (IOException tooLong) {
            // An id of more than 64 KiB: such a plan is compared with nothing.
            return new byte[0];
        }
        return bytes.toByteArray();
    }

    private static void write(Excerpt.Part part, DataOutputStream out) throws IOException {
        out.writeUTF(part.section());
        write(part.at(), out);
        out.writeUTF(part.heading());
        out.writeBoolean(part.tellsSituation());
        out.writeInt(part.words().length);
        for (int word : part.words()) {
            out.writeInt(word);
        }
    }

    private static void write(Span at, DataOutputStream out) throws IOException {
        out.writeUTF(at.file());
        out.writeInt(at.line());
        out.writeInt(at.column());
        out.writeInt(at.length());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readUTF(), in.readInt(), in.readInt(), in.readInt());
    }

    static Excerpt read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Excerpt excerpt = new Excerpt(in.readUTF(), in.readUTF(), in.readInt());
        for (int left = in.readInt(); left > 0; left--) {
            excerpt.parts().add(part(in));
        }
        for (int left = in.readInt(); left > 0; left--) {
            excerpt.ids().add(in.readUTF());
        }
        for (int left = in.readInt(); left > 0; left--) {
            excerpt.reasons().add(new Word(in.readUTF(), span(in)));
        }
        return excerpt;
    }

    private static Excerpt.Part part(DataInputStream in) throws IOException {
        String section = in.readUTF();
        Span at = span(in);
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
