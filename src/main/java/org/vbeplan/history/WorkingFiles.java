package org.vbeplan.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.vbeplan.read.SourceReader;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * The files of a workspace as they are now. They are read here and not by JGit, which would run the
 * filters that the repository's settings name.
 */
final class WorkingFiles extends ContentSource {

    private final Workspace workspace;
    private final WorkspaceFiles files;
    private final ObjectInserter.Formatter ids = new ObjectInserter.Formatter();

    WorkingFiles(Workspace workspace) throws IOException {
        this.workspace = workspace;
        this.files = new WorkspaceFiles(workspace.root());
    }

    Map<String, Entry> list() throws IOException {
        List<Path> paths = new ArrayList<>(workspace.shared());
        for (PlanFile plan : workspace.plans()) {
            paths.add(plan.path());
        }
        Map<String, Entry> entries = new TreeMap<>();
        for (Path path : paths) {
            String name = workspace.root().relativize(path).toString().replace('\\', '/');
            entries.put(name, Entry.of(id(path)));
        }
        return entries;
    }

    /** Of what git would keep: with plain line ends. Null where the file can't be read. */
    private ObjectId id(Path file) {
        try {
            byte[] bytes = files.read(file, SourceReader.MAX_BYTES);
            return bytes.length > SourceReader.MAX_BYTES
                    ? null
                    : ids.idFor(Constants.OBJ_BLOB, withPlainLineEnds(bytes));
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static byte[] withPlainLineEnds(byte[] bytes) {
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean first = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (!first) {
                plain[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(plain, length);
    }

    @Override
    public long size(String path, ObjectId id) throws IOException {
        return open(path, id).getSize();
    }

    @Override
    public ObjectLoader open(String path, ObjectId id) throws IOException {
        byte[] bytes = files.read(workspace.root().resolve(path), SourceReader.MAX_BYTES);
        return new ObjectLoader.SmallObject(Constants.OBJ_BLOB, withPlainLineEnds(bytes));
    }
}
