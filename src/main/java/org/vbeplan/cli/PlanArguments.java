package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vbeplan.finding.Nearest;
import org.vbeplan.text.Ascii;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Finds the workspace and the plans that the arguments name. */
final class PlanArguments {

    /** Standard input. */
    static final String STDIN = "-";

    private final Names names;
    private final Path current;
    private final String workspaceAsked;

    /**
     * @param workspaceAsked {@code --workspace}; may be empty
     */
    PlanArguments(Path current, String workspaceAsked) {
        this.current = current;
        this.names = new Names(current);
        this.workspaceAsked = workspaceAsked;
    }

    /** The plans of each workspace, in the order in which they were named, each once. */
    Map<Workspace, Set<PlanFile>> find(List<String> arguments, PlanFile stdin)
            throws UsageException, IOException {
        Map<Workspace, Set<PlanFile>> found = new LinkedHashMap<>();
        if (arguments.isEmpty()) {
            Workspace workspace = workspace(current, "");
            List<PlanFile> plans = workspace.plans();
            if (plans.isEmpty()) {
                throw new UsageException("cli.inga-planer", names.of(workspace.root()));
            }
            found.put(workspace, new LinkedHashSet<>(plans));
            return found;
        }
        for (String argument : arguments) {
            add(argument, stdin, found);
        }
        return found;
    }

    /** The workspace of a command that names no plans; it may have none. */
    Workspace workspace() throws UsageException {
        return workspace(current, "");
    }

    /** The workspace of a file or folder that is there. */
    Workspace workspaceOf(Path file, String argument) throws UsageException {
        return workspace(Files.isDirectory(file) ? file : parent(file), argument);
    }

    /**
     * The plan that standard input is.
     *
     * @param name {@code --stdin-filename}; where it is empty, the plan has no place
     */
    PlanFile stdin(String name) throws UsageException {
        return name.isEmpty()
                ? new PlanFile("", "stdin", current.resolve("stdin.yaml"), "stdin.yaml")
                : PlanFile.of(path(name, name), names);
    }

    private void add(String argument, PlanFile stdin, Map<Workspace, Set<PlanFile>> found)
            throws UsageException, IOException {
        if (argument.equals(STDIN)) {
            add(workspace(parent(stdin.path()), ""), List.of(stdin), found);
            return;
        }
        if (argument.isEmpty()) {
            throw new UsageException("cli.ingen-plan", "", "");
        }
        Path file = path(argument, argument);
        if (Files.isDirectory(file)) {
            addFolder(file, argument, found);
        } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Workspace workspace = workspace(parent(file), argument);
            if (workspace.isOwnFile(file)) {
                throw new UsageException("cli.egen-fil", argument);
            }
            add(workspace, List.of(PlanFile.of(file, names)), found);
        } else {
            addByName(argument, found);
        }
    }

    /** Each plan below the folder in its own workspace, unless one is asked for all of them. */
    private void addFolder(Path folder, String argument, Map<Workspace, Set<PlanFile>> found)
            throws UsageException, IOException {
        List<Workspace> workspaces = new ArrayList<>();
        if (workspaceAsked.isEmpty()) {
            Workspace.above(folder, names).ifPresent(workspaces::add);
            workspaces.addAll(Workspace.below(folder, names));
        }
        if (workspaces.isEmpty()) {
            workspaces.add(workspace(folder, argument));
        }
        if (workspaces.get(0).isOwnFile(folder)) {
            throw new UsageException("cli.egen-fil", argument);
        }
        boolean any = false;
        for (Workspace workspace : workspaces) {
            boolean isInside = workspace.root().startsWith(folder);
            List<PlanFile> plans = isInside ? workspace.plans() : workspace.plansBelow(folder);
            if (!plans.isEmpty()) {
                add(workspace, plans, found);
                any = true;
            }
        }
        if (!any) {
            throw new UsageException("cli.inga-planer", argument);
        }
    }

    private void addByName(String name, Map<Workspace, Set<PlanFile>> found)
            throws UsageException, IOException {
        Workspace workspace = workspace(current, name);
        List<PlanFile> plans = workspace.plans();
        String wanted = Ascii.fold(Normalizer.normalize(name, Normalizer.Form.NFC));
        List<PlanFile> named = plans.stream().filter(plan -> plan.isNamed(wanted)).toList();
        if (named.isEmpty()) {
            List<String> known = new ArrayList<>();
            for (PlanFile plan : plans) {
                known.addAll(List.of(plan.id(), plan.name(), plan.board()));
            }
            throw new UsageException("cli.ingen-plan", name, Nearest.to(wanted, known));
        }
        add(workspace, named, found);
    }

    private static void add(
            Workspace workspace, List<PlanFile> plans, Map<Workspace, Set<PlanFile>> found) {
        found.computeIfAbsent(workspace, key -> new LinkedHashSet<>()).addAll(plans);
    }

    private Path path(String name, String argument) throws UsageException {
        try {
            return names.resolve(name);
        } catch (InvalidPathException noPath) {
            throw new UsageException("cli.ingen-plan", argument, "");
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /** The one asked for, that above the plan, that above the current folder, {@code ./plans}. */
    private Workspace workspace(Path start, String argument) throws UsageException {
        if (!workspaceAsked.isEmpty()) {
            Path asked = path(workspaceAsked, workspaceAsked);
            Optional<Workspace> there = Workspace.above(asked, names);
            if (there.isEmpty() || !there.get().root().equals(asked)) {
                throw new UsageException("cli.ingen-arbetsyta", workspaceAsked);
            }
            return there.get();
        }
        List<Path> places = new ArrayList<>(List.of(start, current, current.resolve("plans")));
        for (Path place : places) {
            Optional<Workspace> found = Workspace.above(place, names);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new UsageException(
                "cli.ingen-arbetsyta", argument.isEmpty() ? names.of(current) : argument);
    }
}
