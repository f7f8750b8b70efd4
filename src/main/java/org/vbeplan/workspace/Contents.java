package org.vbeplan.workspace;

import java.util.Map;
import java.util.Optional;

/**
 * Which files make a workspace, told by their paths in it, with {@code /} on every system: for what
 * has its files somewhere else than in a folder.
 */
public final class Contents {

    private static final int DEEPEST = 8;

    /** Folders that all plans share, and the ending of what is read in them. */
    private static final Map<String, String> SHARED =
            Map.of("register", ".yaml", "riktlinjer", ".yaml", "texter", ".md");

    private Contents() {}

    /** Whether a path is that of a plan: a board's folder, and in it a file named after a year. */
    public static boolean isPlan(String path) {
        int slash = path.indexOf('/');
        return slash > 0
                && path.indexOf('/', slash + 1) < 0
                && Workspace.isNameOfBoard(path.substring(0, slash))
                && PlanFile.isPlan(path.substring(slash + 1));
    }

    /** Whether a path is that of a file that all plans share. */
    public static boolean isShared(String path) {
        if (path.equals(Workspace.SETTINGS)) {
            return true;
        }
        int slash = path.indexOf('/');
        String ending = slash < 0 ? null : SHARED.get(path.substring(0, slash));
        return ending != null && path.endsWith(ending) && depth(path) <= DEEPEST;
    }

    /** The folder that a path makes a workspace of its own, none of whose files are ours. */
    public static Optional<String> border(String path) {
        String end = "/" + Workspace.SETTINGS;
        return path.endsWith(end)
                ? Optional.of(path.substring(0, path.length() - end.length()))
                : Optional.empty();
    }

    /** Whether files of the workspace can lie in a folder. */
    public static boolean isFolder(String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? SHARED.containsKey(path) || Workspace.isNameOfBoard(path)
                : SHARED.containsKey(path.substring(0, slash)) && depth(path) < DEEPEST;
    }

    private static long depth(String path) {
        return path.chars().filter(c -> c == '/').count();
    }
}
