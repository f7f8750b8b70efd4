package org.vbeplan.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.Workspace;

/**
 * The git repository that holds a workspace: its revisions, its index, its working tree.
 *
 * <p>It is found from a folder upwards, and no variable of the environment changes that but the
 * place of the index, which git itself moves while it commits.
 */
public final class History implements AutoCloseable {

    /** What the index's files are shown with. */
    private static final String INDEX = "index";

    private final Repository repository;
    private final ObjectReader reader;
    private final Revisions revisions;
    private final String name;
    private final Path indexFile;

    private History(Repository repository, String name, Path indexFile) {
        this.repository = repository;
        this.reader = repository.newObjectReader();
        this.revisions = new Revisions(repository, reader, name);
        this.name = name;
        this.indexFile = indexFile;
    }

    /**
     * The repository that a folder lies in, or that it is; nothing where there is none.
     *
     * @param indexFile the index, where it is not at its usual place; else null
     * @param names shows the repository's own files
     */
    public static Optional<History> holding(Path folder, Path indexFile, Names names)
            throws HistoryException {
        Seclusion.begin();
        String shown = names.of(folder);
        try {
            FileRepositoryBuilder builder = new FileRepositoryBuilder();
            builder.findGitDir(folder.toRealPath().toFile());
            File found = builder.getGitDir();
            if (found == null) {
                return Optional.empty();
            }
            shown = names.of(found.toPath());
            Repository repository = builder.setMustExist(true).build();
            String format = repository.getConfig().getString("extensions", null, "objectformat");
            if (format != null && !format.equalsIgnoreCase("sha1")) {
                repository.close();
                throw HistoryException.prevented("git.format", shown, format);
            }
            return Optional.of(new History(repository, shown, indexFile));
        } catch (IOException | RuntimeException unreadable) {
            throw HistoryException.unreadable(shown, unreadable);
        }
    }

    /** Its folder, as the user sees it. */
    public String name() {
        return name;
    }

    /** Finds revisions. */
    public Revisions revisions() {
        return revisions;
    }

    /** Whether files lie beside it, and not only in it. */
    public boolean hasWorkingTree() {
        return !repository.isBare();
    }

    /** The top of the working tree. */
    Path top() throws IOException {
        return repository.getWorkTree().toPath().toRealPath();
    }

    /** The repository's own settings, which all its working trees share. */
    Path settings() {
        return repository.getCommonDirectory().toPath().resolve("config");
    }

    boolean hasRef(String ref) throws HistoryException {
        try {
            return repository.exactRef(ref) != null;
        } catch (IOException | RuntimeException unreadable) {
            throw HistoryException.unreadable(name, unreadable);
        }
    }

    void deleteRef(String ref) throws HistoryException {
        try {
            RefUpdate update = repository.updateRef(ref);
            update.setForceUpdate(true);
            update.delete();
        } catch (IOException | RuntimeException unreadable) {
            throw HistoryException.unreadable(name, unreadable);
        }
    }

    /** Where a workspace's folder lies in the repository; nothing where it lies outside. */
    public Optional<String> folder(Workspace workspace) throws HistoryException {
        if (repository.isBare()) {
            return Optional.empty();
        }
        try {
            Path top = repository.getWorkTree().toPath().toRealPath();
            Path root = workspace.root().toRealPath();
            return root.startsWith(top)
                    ? Optional.of(top.relativize(root).toString().replace('\\', '/'))
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            throw HistoryException.unreadable(name, unreadable);
        }
    }

    /**
     * What the workspace held at a revision.
     *
     * @param folder where it lies now; where it did not lie there then, the only one that there was
     *     is taken for it, unless that one is still there too
     */
    public Snapshot at(Revision revision, Optional<String> folder) throws HistoryException {
        try (RevWalk walk = new RevWalk(reader)) {
            RevTree tree = walk.parseCommit(ObjectId.fromString(revision.id())).getTree();
            String there = folder.orElse("");
            SortedMap<String, Entry> files = Listing.ofTree(reader, tree, there);
            if (!files.containsKey(Workspace.SETTINGS)) {
                Optional<String> other = Listing.workspaceIn(reader, tree);
                if (other.isPresent() && (folder.isEmpty() || !isAnother(other.get()))) {
                    there = other.get();
                    files = Listing.ofTree(reader, tree, there);
                }
            }
            return new Snapshot(revision.name(), there, files, content());
        } catch (IOException | RuntimeException unreadable) {
            throw revisions.unreadable(unreadable);
        }
    }

    /** Whether a folder is a workspace now too, so that it is not the one that was moved. */
    private boolean isAnother(String folder) {
        return !repository.isBare()
                && new File(new File(repository.getWorkTree(), folder), Workspace.SETTINGS)
                        .exists();
    }

    /** What the index holds of the workspace. */
    public Snapshot index(Optional<String> folder) throws HistoryException {
        try {
            String there = folder.orElse("");
            Path file = indexFile == null ? repository.getIndexFile().toPath() : indexFile;
            DirCache index =
                    Files.exists(file)
                            ? DirCache.read(file.toFile(), repository.getFS())
                            : DirCache.newInCore();
            return new Snapshot(INDEX, there, Listing.ofIndex(index, there), content());
        } catch (IOException | RuntimeException unreadable) {
            throw HistoryException.prevented(
                    "git.index", name, String.valueOf(unreadable.getMessage()));
        }
    }

    /** What the workspace holds now. */
    public Snapshot now(Workspace workspace, Optional<String> folder) throws IOException {
        WorkingFiles files = new WorkingFiles(workspace);
        SortedMap<String, Entry> found = new TreeMap<>(files.list());
        return new Snapshot("", folder.orElse(""), found, files);
    }

    /** Lays out files of a snapshot, those that are wanted by their paths in the workspace. */
    public Layout layOut(Snapshot snapshot, Predicate<String> wanted) throws HistoryException {
        return Layout.of(snapshot, wanted, revisions);
    }

    private ContentSource content() {
        return ContentSource.create(reader);
    }

    /** Which plans of two snapshots are the same plan, and which of them differ. */
    public Pairs pairs(Snapshot old, Snapshot current) throws HistoryException {
        try {
            return Pairs.of(old, current, reader);
        } catch (IOException | RuntimeException unreadable) {
            throw revisions.unreadable(unreadable);
        }
    }

    @Override
    public void close() {
        reader.close();
        repository.close();
    }
}
