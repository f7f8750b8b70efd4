package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vbeplan.finding.Finding;
import org.vbeplan.ledger.FindingBytes;
import org.vbeplan.workspace.Workspace;

/**
 * What a build has to tell where nothing changed since the one before.
 *
 * @param language the one that the workspace asks for; may be empty
 * @param plans how many there are
 * @param refused how many of them have errors that keep them from being rendered
 * @param errors how many count, as of warnings and excepted
 * @param found the errors themselves, in the order in which they are told
 */
public record Unchanged(
        String language,
        int plans,
        int refused,
        int errors,
        int warnings,
        int excepted,
        List<Finding> found) {

    public Unchanged {
        requireNonNull(language, "language");
        found = List.copyOf(found);
    }

    /**
     * What is to be told by a build for which nothing changed, by the seal that the one before
     * left; nothing where something changed, or may have.
     *
     * @throws HeldException where another build is at work in the folder
     */
    public static Optional<Unchanged> since(Workspace workspace, BuildOptions options)
            throws IOException {
        return new SealedBuild(workspace, options).ask();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(language);
            out.writeInt(plans);
            out.writeInt(refused);
            out.writeInt(errors);
            out.writeInt(warnings);
            out.writeInt(excepted);
            out.write(FindingBytes.of(found));
        } catch (IOException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IOException where the bytes are none of {@link #bytes}
     */
    static Unchanged read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return new Unchanged(
                in.readUTF(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                found(in.readAllBytes()));
    }

    private static List<Finding> found(byte[] bytes) throws IOException {
        return bytes.length == 0 ? List.of() : FindingBytes.read(bytes).findings();
    }
}
