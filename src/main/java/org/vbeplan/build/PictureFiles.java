package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.vbeplan.check.Pictures;
import org.vbeplan.compose.PictureData;
import org.vbeplan.read.SourceReader;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/** The pictures of a workspace: PNG and JPEG, by their content and not by their name. */
public final class PictureFiles implements Pictures, PictureData {

    /** Larger than any picture that a printed page can show. */
    private static final int MAX_BYTES = 8 * 1024 * 1024;

    private final Workspace workspace;
    private final WorkspaceFiles files;
    private Map<Path, String> asked = new TreeMap<>();

    public PictureFiles(Workspace workspace, WorkspaceFiles files) {
        this.workspace = workspace;
        this.files = files;
    }

    @Override
    public Answer look(String textFile, String picture) {
        Path file = file(textFile, picture);
        if (file == null || !Files.exists(file)) {
            boolean leadsOut = file != null && !file.startsWith(root());
            return leadsOut ? Answer.OUTSIDE : Answer.MISSING;
        }
        if (!files.holds(file)) {
            return Answer.OUTSIDE;
        }
        return Picture.of(bytes(file)).isEmpty() ? Answer.UNUSABLE : Answer.FOUND;
    }

    @Override
    public String data(String textFile, String picture) {
        Path file = file(textFile, picture);
        if (file == null || !files.holds(file)) {
            return "";
        }
        return Picture.of(bytes(file))
                .map(
                        found ->
                                "data:"
                                        + found.type()
                                        + ";base64,"
                                        + Base64.getEncoder().encodeToString(found.bytes()))
                .orElse("");
    }

    /**
     * The files asked for since the last time that this was asked, there or not, each with the
     * fingerprint of what was read of it.
     */
    Map<Path, String> takeAsked() {
        Map<Path, String> taken = asked;
        asked = new TreeMap<>();
        return taken;
    }

    private Path root() {
        return workspace.root().toAbsolutePath().normalize();
    }

    private Path file(String textFile, String picture) {
        try {
            Path text = workspace.names().resolve(textFile);
            Path file = text.resolveSibling(picture).toAbsolutePath().normalize();
            asked.putIfAbsent(file, "");
            return file;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private byte[] bytes(Path file) {
        try {
            byte[] bytes = files.read(file, SourceReader.MAX_BYTES);
            asked.put(file, Inputs.hashOf(bytes));
            return bytes.length > MAX_BYTES ? new byte[0] : bytes;
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }
}
