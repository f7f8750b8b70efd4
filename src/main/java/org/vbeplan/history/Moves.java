package org.vbeplan.history;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.vbeplan.read.SourceReader;

/** Finds which file that is gone is one that has come, as git does. */
final class Moves {

    /** Each file that is gone is held beside each that has come. */
    private static final int MOST = 400;

    private final ObjectReader reader;

    Moves(ObjectReader reader) {
        this.reader = reader;
    }

    /** The new path by the old one. */
    Map<String, String> find(
            Snapshot old, Collection<String> gone, Snapshot current, Collection<String> come)
            throws IOException {
        Map<String, String> moves = new TreeMap<>();
        if (gone.isEmpty() || come.isEmpty()) {
            return moves;
        }
        // Not the repository's own settings: the answer is to be the same in every clone.
        RenameDetector detector = new RenameDetector(reader, new Config().get(DiffConfig.KEY));
        detector.setRenameLimit(MOST);
        detector.setBigFileThreshold(SourceReader.MAX_BYTES);
        detector.addAll(entries(list(old, gone), list(current, come)));
        try {
            for (DiffEntry entry :
                    detector.compute(contents(old, current), NullProgressMonitor.INSTANCE)) {
                if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
                    moves.put(entry.getOldPath(), entry.getNewPath());
                }
            }
        } catch (CanceledException never) {
            throw new IOException(never);
        }
        return moves;
    }

    private static ContentSource.Pair contents(Snapshot old, Snapshot current) {
        return new ContentSource.Pair(old.content(), current.content());
    }

    private List<DiffEntry> entries(DirCache old, DirCache current) throws IOException {
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(new DirCacheIterator(old));
            walk.addTree(new DirCacheIterator(current));
            walk.setRecursive(true);
            return DiffEntry.scan(walk);
        }
    }

    private static DirCache list(Snapshot snapshot, Collection<String> paths) {
        DirCache list = DirCache.newInCore();
        DirCacheBuilder builder = list.builder();
        for (String path : paths) {
            Entry file = snapshot.files().get(path);
            if (file.id() != null) {
                DirCacheEntry entry = new DirCacheEntry(path);
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(file.id());
                builder.add(entry);
            }
        }
        builder.finish();
        return list;
    }
}
