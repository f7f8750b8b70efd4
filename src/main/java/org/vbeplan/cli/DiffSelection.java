package org.vbeplan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.vbeplan.text.Ascii;
import org.vbeplan.workspace.Workspace;

/**
 * Which plans a word means, told by their paths in the workspace: there may be no such file now.
 *
 * @param word as the user wrote it
 * @param paths what it may mean: a file, a folder, {@code board/year} or a board
 */
record DiffSelection(String word, Set<String> paths) {

    /**
     * What a word means.
     *
     * @param folder where the workspace lies in its repository; empty at its top
     */
    static DiffSelection of(String word, DiffGround ground, String folder) {
        Set<String> paths = new LinkedHashSet<>();
        String tidy = tidy(word);
        paths.add(tidy);
        if (!folder.isEmpty() && tidy.startsWith(folder + "/")) {
            // As git names files, from the repository's top.
            paths.add(tidy.substring(folder.length() + 1));
        }
        Optional<Workspace> workspace = ground.workspace();
        workspace.flatMap(here -> inside(word, here, ground)).ifPresent(paths::add);
        return new DiffSelection(word, paths);
    }

    private static Optional<String> inside(String word, Workspace workspace, DiffGround ground) {
        try {
            Path file = ground.names().resolve(word);
            Path root = workspace.root();
            if (root.startsWith(file)) {
                return Optional.of("");
            }
            return file.startsWith(root)
                    ? Optional.of(root.relativize(file).toString().replace('\\', '/'))
                    : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static String tidy(String word) {
        String path = word.replaceAll("^(\\./)+", "");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Whether it means a plan. */
    boolean holds(String path) {
        String id = Ascii.fold(id(path));
        String board = Ascii.fold(path.substring(0, path.indexOf('/')));
        for (String meant : paths) {
            String folded = Ascii.fold(meant);
            if (meant.isEmpty()
                    || path.equals(meant)
                    || path.startsWith(meant + "/")
                    || id.equals(folded)
                    || board.equals(folded)) {
                return true;
            }
        }
        return false;
    }

    /** {@code board/year}. */
    static String id(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }
}
