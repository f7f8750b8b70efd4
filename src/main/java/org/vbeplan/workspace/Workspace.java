package org.vbeplan.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A folder with a {@code vbe-plan.yaml}.
 *
 * @param root the folder
 * @param names how its files are shown
 */
public record Workspace(Path root, Names names) {

    /** The file that makes a folder a workspace. */
    public static final String SETTINGS = "vbe-plan.yaml";

    private static final Set<String> OWN_FOLDERS =
            Set.of("riktlinjer", "register", "texter", "templates");

    private static final Pattern FILE = Pattern.compile(".+[.](?:yaml|md|ftl|css)");

    private static final String OUTPUT_FOLDER = "build";

    /** How deep other workspaces are looked for. */
    private static final int MAX_DEPTH = 8;

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

    /**
     * The workspaces below a folder, sorted, each before those in it. Links are not followed, nor
     * is what is hidden looked into.
     */
    public static List<Workspace> below(Path folder, Names names) throws IOException {
        List<Workspace> found = new ArrayList<>();
        addBelow(folder, names, MAX_DEPTH, found);
        return found;
    }

    private static void addBelow(Path parent, Names names, int depth, List<Workspace> found)
            throws IOException {
        if (depth == 0 || !Files.isReadable(parent)) {
            return;
        }
        for (Path folder : WorkspaceFiles.list(parent)) {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !isHidden(folder)) {
                if (isWorkspace(folder)) {
                    found.add(new Workspace(folder, names));
                }
                addBelow(folder, names, depth - 1, found);
            }
        }
    }

    /** Whether a file or folder belongs to what the plans share, such as a register. */
    public boolean isOwnFile(Path file) {
        Path absolute = root.toAbsolutePath().normalize();
        Path place = file.toAbsolutePath().normalize();
        if (!place.startsWith(absolute) || place.equals(absolute)) {
            return false;
        }
        Path inside = absolute.relativize(place);
        String first = inside.getName(0).toString();
        boolean isSettings = inside.getNameCount() == 1 && first.equals(SETTINGS);
        return isSettings || OWN_FOLDERS.contains(first);
    }

    /** The files that the plans share, there or not; {@link #isOwnFile} says which they are. */
    public List<Path> ownFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(root.resolve(SETTINGS));
        for (String folder : OWN_FOLDERS.stream().sorted().toList()) {
            files.addAll(WorkspaceFiles.below(root.resolve(folder), ""));
        }
        files.removeIf(file -> Files.isDirectory(file) && !hasNameOfFile(file));
        return files;
    }

    /** A folder that is called as one of these files is in its place, and can't be read. */
    private static boolean hasNameOfFile(Path folder) {
        return FILE.matcher(folder.getFileName().toString()).matches();
    }

    /**
     * The folders in which plans and what they share are looked for. Which files the workspace has
     * is told by the names in these, where no link is among them.
     */
    public List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(root));
        for (Path entry : WorkspaceFiles.list(root)) {
            boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            if (isFolder && OWN_FOLDERS.contains(entry.getFileName().toString())) {
                folders.add(entry);
                folders.addAll(
                        WorkspaceFiles.below(entry, "").stream()
                                .filter(Files::isDirectory)
                                .toList());
            } else if (isFolder && hasNameOfBoard(entry)) {
                folders.add(entry);
            }
        }
        return folders;
    }

    /** Every plan, sorted by board and year; those of workspaces inside it are theirs. */
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
        return plans.isEmpty() && hasNameOfBoard(folder) ? plansOfBoardsIn(folder) : plans;
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

    /** Another workspace is a border: what is in it is not this one's. */
    private static boolean isBoard(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && hasNameOfBoard(folder)
                && !isWorkspace(folder);
    }

    private static boolean hasNameOfBoard(Path folder) {
        return isNameOfBoard(folder.getFileName().toString());
    }

    /** Whether a folder of that name can be a board's. */
    static boolean isNameOfBoard(String name) {
        return !isHidden(name) && !OWN_FOLDERS.contains(name) && !name.equals(OUTPUT_FOLDER);
    }

    private static boolean isHidden(Path path) {
        return isHidden(path.getFileName().toString());
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    /** The files that all plans share, sorted: settings, registers, riktlinjer, texts. */
    public List<Path> shared() throws IOException {
        List<Path> shared = new ArrayList<>();
        shared.add(root.resolve(SETTINGS));
        shared.addAll(WorkspaceFiles.below(root.resolve("register"), ".yaml"));
        shared.addAll(WorkspaceFiles.below(root.resolve("riktlinjer"), ".yaml"));
        shared.addAll(WorkspaceFiles.below(root.resolve("texter"), ".md"));
        return shared;
    }
}
