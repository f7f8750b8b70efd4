package org.vbeplan.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A commit that no decent program makes: its tree holds any names and any kinds of entry. It stands
 * on the head, with the files that are in the folder {@code plans} there.
 */
public final class RawCommit {

    private record Entry(FileMode mode, byte[] content) {}

    private final Map<String, Entry> plans = new TreeMap<>();
    private final Map<String, Map<String, Entry>> folders = new TreeMap<>();

    public RawCommit file(String folder, String name, byte[] content) {
        return put(folder, name, FileMode.REGULAR_FILE, content);
    }

    public RawCommit file(String folder, String name, String content) {
        return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public RawCommit link(String folder, String name, String target) {
        return put(folder, name, FileMode.SYMLINK, target.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of a commit that is somewhere else. */
    public RawCommit submodule(String folder, String name) {
        return put(folder, name, FileMode.GITLINK, new byte[0]);
    }

    private RawCommit put(String folder, String name, FileMode mode, byte[] content) {
        Map<String, Entry> there =
                folder.isEmpty() ? plans : folders.computeIfAbsent(folder, key -> new TreeMap<>());
        there.put(name, new Entry(mode, content));
        return this;
    }

    /** Makes it, and moves the branch to it; gives its id. */
    public String onTo(Path folder, String branch) throws IOException {
        try (Repository repository =
                        new FileRepositoryBuilder().findGitDir(folder.toFile()).build();
                ObjectInserter inserter = repository.newObjectInserter()) {
            List<Row> rows = rows(plans, inserter);
            for (Map.Entry<String, Map<String, Entry>> each : folders.entrySet()) {
                ObjectId tree = tree(rows(each.getValue(), inserter), inserter);
                rows.add(new Row(each.getKey(), FileMode.TREE, tree));
            }
            ObjectId inner = tree(rows, inserter);
            ObjectId top = tree(List.of(new Row("plans", FileMode.TREE, inner)), inserter);
            ObjectId commit = commit(repository, top, inserter);
            inserter.flush();
            RefUpdate update = repository.updateRef(Constants.R_HEADS + branch);
            update.setNewObjectId(commit);
            update.forceUpdate();
            return commit.name();
        }
    }

    private static ObjectId commit(Repository repository, ObjectId tree, ObjectInserter inserter)
            throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit head = walk.parseCommit(repository.resolve(Constants.HEAD));
            commit.setParentId(head);
        }
        PersonIdent who =
                new PersonIdent(
                        "Kim Exempel",
                        "kim@example.org",
                        Instant.parse("2025-01-01T00:00:00Z"),
                        ZoneOffset.UTC);
        commit.setAuthor(who);
        commit.setCommitter(who);
        commit.setMessage("Fientlig");
        return inserter.insert(commit);
    }

    private record Row(String name, FileMode mode, ObjectId id) {}

    private static List<Row> rows(Map<String, Entry> entries, ObjectInserter inserter)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Entry> each : entries.entrySet()) {
            Entry entry = each.getValue();
            ObjectId id =
                    entry.mode() == FileMode.GITLINK
                            ? ObjectId.fromString("1".repeat(40))
                            : inserter.insert(Constants.OBJ_BLOB, entry.content());
            rows.add(new Row(each.getKey(), entry.mode(), id));
        }
        return rows;
    }

    private static ObjectId tree(List<Row> rows, ObjectInserter inserter) throws IOException {
        TreeFormatter tree = new TreeFormatter();
        rows.stream()
                .sorted(
                        (one, other) ->
                                (one.name() + (one.mode() == FileMode.TREE ? "/" : ""))
                                        .compareTo(
                                                other.name()
                                                        + (other.mode() == FileMode.TREE
                                                                ? "/"
                                                                : "")))
                .forEach(
                        row ->
                                tree.append(
                                        row.name().getBytes(StandardCharsets.UTF_8),
                                        row.mode(),
                                        row.id()));
        return inserter.insert(tree);
    }
}
