package org.vbeplan.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.vbeplan.read.SourceReader;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/** The content of a workspace's plans, read when it is asked for. */
public final class PlanBytes {

    private final Path root;
    private final WorkspaceFiles files;
    private final Map<PlanFile, byte[]> given = new HashMap<>();

    /**
     * @throws IOException where the workspace is no longer there
     */
    PlanBytes(Workspace workspace) throws IOException {
        this.root = workspace.root().toAbsolutePath().normalize();
        this.files = new WorkspaceFiles(workspace.root());
    }

    /**
     * The content of a stream, as far as a plan may be long and one byte more.
     *
     * @throws IOException where it can't be read
     */
    public static byte[] of(InputStream stream) throws IOException {
        return stream.readNBytes(SourceReader.MAX_BYTES + 1);
    }

    /** Takes what stands in no file, such as standard input. */
    void give(PlanFile file, byte[] bytes) {
        given.put(file, bytes);
    }

    /**
     * The bytes, one more than are allowed where the file is larger.
     *
     * @throws IOException also where a link leads out of the workspace
     */
    byte[] of(PlanFile file) throws IOException {
        byte[] bytes = given.get(file);
        if (bytes != null) {
            return bytes;
        }
        Path path = file.path();
        boolean ours = path.toAbsolutePath().normalize().startsWith(root);
        return ours
                ? files.read(path, SourceReader.MAX_BYTES)
                : WorkspaceFiles.readAny(path, SourceReader.MAX_BYTES);
    }
}
