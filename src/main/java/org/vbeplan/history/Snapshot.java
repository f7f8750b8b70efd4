package org.vbeplan.history;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.diff.ContentSource;
import org.vbeplan.workspace.Contents;

/** The files of a workspace as they are at one point: in a revision, in the index, or now. */
public final class Snapshot {

    private final String label;
    private final String folder;
    private final SortedMap<String, Entry> files;
    private final ContentSource content;

    /**
     * @param label what its files are shown with; empty for those that are there now
     * @param folder of the workspace in the repository; empty for its top
     * @param files by their paths in the workspace
     * @param content of those that are not refused
     */
    Snapshot(String label, String folder, SortedMap<String, Entry> files, ContentSource content) {
        this.label = label;
        this.folder = folder;
        this.files = new TreeMap<>(files);
        this.content = content;
    }

    /** The revision as the user named it, {@code index}; empty for what is there now. */
    public String label() {
        return label;
    }

    /** Where the workspace lies in the repository; empty at its top. */
    public String folder() {
        return folder;
    }

    /** Whether there is a workspace at all. */
    public boolean isWorkspace() {
        return files.containsKey(org.vbeplan.workspace.Workspace.SETTINGS);
    }

    /** The paths of its plans in the workspace, sorted. */
    public List<String> plans() {
        return files.keySet().stream().filter(Contents::isPlan).toList();
    }

    /** What in it is not read. */
    public List<Refusal> refusals() {
        return files.entrySet().stream()
                .filter(file -> file.getValue().refused() != null)
                .map(file -> new Refusal(file.getKey(), file.getValue().refused()))
                .toList();
    }

    SortedMap<String, Entry> files() {
        return files;
    }

    ContentSource content() {
        return content;
    }

    /** Whether what plans share is the same, byte for byte, in two snapshots. */
    boolean sharesWith(Snapshot other) throws IOException {
        SortedMap<String, Entry> ours = shared();
        SortedMap<String, Entry> theirs = other.shared();
        return ours.keySet().equals(theirs.keySet())
                && ours.entrySet().stream()
                        .allMatch(file -> file.getValue().isSameAs(theirs.get(file.getKey())));
    }

    private SortedMap<String, Entry> shared() {
        SortedMap<String, Entry> shared = new TreeMap<>(files);
        shared.keySet().removeIf(path -> !Contents.isShared(path));
        return shared;
    }
}
