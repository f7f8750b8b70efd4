package org.vbeplan.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder with a {@code vbe-plan.yaml}.
 *
 * @param root the folder
 * @param names how its files are shown
 */
public record Workspace(Path root, Names names) {

    static final String SETTINGS = "vbe-plan.yaml";

    private static final Set<String> NOT_BOARDS =
            Set.of("riktlinjer", "register", "texter", "templates", "build");

    /** The workspace that holds a file or a folder: the nearest one upwards. */
    public static Optional<Workspace> above(Path start, Names names) {
        for (Path folder = start.toAbsolutePath().normalize();
                folder != null;
                folder = folder.getParent()) {
            if (isWorkspace(folder)) {
                return Optional.of(new Workspace(folder, names));
            }
        }
        return Optional.empty();
    }

    static boolean isWorkspace(Path folder) {
        return Files.isRegularFile(folder.resolve(SETTINGS), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it has riktlinjer of its own, in the place of those that are built in. */
    public boolean hasRuleSets() {
        return Files.exists(root.resolve("riktlinjer"));
    }

    /** Every plan, sorted by board and year. */
    public List<PlanFile> plans() throws IOException {
        return plansOfBoardsIn(root);
    }

    private List<PlanFile> plansOfBoardsIn(Path parent) throws IOException {
        List<PlanFile> plans = new ArrayList<>();
        for (Path folder : WorkspaceFiles.list(parent)) {
            if (isBoard(folder)) {
                plans.addAll(plansIn(folder));
            }
        }
        return plans;
    }

    /**
     * The plans in a folder: a board's, or all where it is the workspace itself, or those of the
     * folders in it where it holds no plan itself.
     */
    public List<PlanFile> plansBelow(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        if (absolute.equals(root.toAbsolutePath().normalize())) {
            return plans();
        }
        List<PlanFile> plans = plansIn(folder);
        return plans.isEmpty() && isBoard(folder) ? plansOfBoardsIn(folder) : plans;
    }

    private List<PlanFile> plansIn(Path folder) throws IOException {
        List<PlanFile> plans = new ArrayList<>();
        for (Path file : WorkspaceFiles.list(folder)) {
            // A folder with a plan's name is reported where it is to be read, not passed over.
            if (PlanFile.isPlan(file)) {
                plans.add(PlanFile.of(file, names));
            }
        }
        return plans;
    }

    private static boolean isBoard(Path folder) {
        String name = folder.getFileName().toString();
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && !name.startsWith(".")
                && !NOT_BOARDS.contains(name);
    }
}
