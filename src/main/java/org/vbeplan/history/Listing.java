package org.vbeplan.history;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.vbeplan.workspace.Contents;
import org.vbeplan.workspace.Workspace;

/**
 * Lists what a tree or the index holds of a workspace. A bounded number of entries is looked at.
 */
final class Listing {

    /** Far more than a city has, and no more than a moment's work. */
    private static final int MAX_ENTRIES = 200_000;

    private final SortedMap<String, Entry> files = new TreeMap<>();
    private final Set<String> borders = new TreeSet<>();
    private final String before;

    private Listing(String folder) {
        this.before = folder.isEmpty() ? "" : folder + "/";
    }

    /**
     * What a tree holds.
     *
     * @param folder of the workspace in the tree; empty for its top
     */
    static SortedMap<String, Entry> ofTree(ObjectReader reader, AnyObjectId tree, String folder)
            throws IOException, HistoryException {
        Listing listing = new Listing(folder);
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(tree);
            for (int seen = 0; walk.next(); seen++) {
                demandEnd(seen);
                listing.visit(walk);
            }
        }
        return listing.files();
    }

    private void visit(TreeWalk walk) throws IOException {
        String path = walk.getPathString();
        FileMode mode = walk.getFileMode(0);
        if (mode == FileMode.TREE) {
            boolean leadsThere = before.startsWith(path + "/");
            boolean within = path.startsWith(before) && isFolder(path.substring(before.length()));
            if (leadsThere || within) {
                walk.enterSubtree();
            }
        } else if (path.startsWith(before)) {
            put(path.substring(before.length()), mode, walk.getObjectId(0));
        }
    }

    private SortedMap<String, Entry> files() {
        for (String border : borders) {
            files.keySet().removeIf(path -> path.startsWith(border + "/"));
        }
        return files;
    }

    private static boolean isFolder(String path) {
        return isProper(path) && Contents.isFolder(path);
    }

    private void put(String path, FileMode mode, AnyObjectId id) {
        Contents.border(path).ifPresent(borders::add);
        boolean isBoard = mode == FileMode.GITLINK && Contents.isFolder(path);
        if (!isBoard && !Contents.isPlan(path) && !Contents.isShared(path)) {
            return;
        }
        if (!isProper(path)) {
            files.putIfAbsent(path, Entry.refused(Refusal.Reason.NAME));
        } else if (mode == FileMode.SYMLINK) {
            files.putIfAbsent(path, Entry.refused(Refusal.Reason.LINK));
        } else if (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE) {
            files.putIfAbsent(path, Entry.of(id.toObjectId()));
        } else {
            files.putIfAbsent(path, Entry.refused(Refusal.Reason.SUBMODULE));
        }
    }

    /** What the index holds. */
    static SortedMap<String, Entry> ofIndex(DirCache index, String folder) throws HistoryException {
        Listing listing = new Listing(folder);
        for (int i = 0; i < index.getEntryCount(); i++) {
            demandEnd(i);
            DirCacheEntry entry = index.getEntry(i);
            String path = entry.getPathString();
            if (!path.startsWith(listing.before) || entry.isIntentToAdd()) {
                continue;
            }
            String below = path.substring(listing.before.length());
            if (entry.getStage() == DirCacheEntry.STAGE_0) {
                listing.put(below, entry.getFileMode(), entry.getObjectId());
            } else if (Contents.isPlan(below) || Contents.isShared(below)) {
                listing.files.put(below, Entry.refused(Refusal.Reason.UNMERGED));
            }
        }
        return listing.files();
    }

    /**
     * The folders of a tree that are workspaces, at its top or one below, sorted: what there is to
     * choose from where nothing says which.
     */
    static Optional<String> workspaceIn(ObjectReader reader, AnyObjectId tree)
            throws IOException, HistoryException {
        TreeSet<String> found = new TreeSet<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(tree);
            for (int seen = 0; walk.next(); seen++) {
                demandEnd(seen);
                String path = walk.getPathString();
                if (walk.getFileMode(0) == FileMode.TREE && walk.getDepth() == 0) {
                    walk.enterSubtree();
                } else if (walk.getNameString().equals(Workspace.SETTINGS)) {
                    int slash = path.lastIndexOf('/');
                    found.add(slash < 0 ? "" : path.substring(0, slash));
                }
            }
        }
        if (found.contains("")) {
            return Optional.of("");
        }
        if (found.contains("plans")) {
            return Optional.of("plans");
        }
        return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }

    private static void demandEnd(int seen) throws HistoryException {
        if (seen > MAX_ENTRIES) {
            throw HistoryException.prevented("git.för-stort", Integer.toString(MAX_ENTRIES));
        }
    }

    /** Whether a path names a file below its folder on every system, and nothing else. */
    private static boolean isProper(String path) {
        for (String name : path.split("/", -1)) {
            boolean steers =
                    name.chars().anyMatch(c -> c < 0x20 || c == '\\' || c == ':' || c == 0x7F);
            if (name.isEmpty()
                    || name.equals(".")
                    || name.equals("..")
                    || name.toLowerCase(Locale.ROOT).equals(".git")
                    || steers) {
                return false;
            }
        }
        return true;
    }
}
