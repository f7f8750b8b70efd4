package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vbeplan.finding.Nearest;
import org.vbeplan.history.History;
import org.vbeplan.history.HistoryException;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * Where a comparison takes place: a workspace, and the git repository that holds it. Each is looked
 * for when it is needed; two files are compared without any git.
 */
final class DiffGround implements AutoCloseable {

    /** Where git keeps the index while it commits; set for hooks. */
    private static final String INDEX_FILE = "GIT_INDEX_FILE";

    private final Surroundings surroundings;
    private final Names names;
    private final PlanArguments arguments;
    private final String workspaceAsked;
    private Workspace workspace;
    private boolean isEntered;
    private boolean hasSeveral;
    private Optional<History> history;

    DiffGround(Surroundings surroundings, Talk talk) {
        this.surroundings = surroundings;
        this.names = new Names(surroundings.current());
        this.workspaceAsked = talk.workspace();
        this.arguments = new PlanArguments(surroundings.current(), workspaceAsked);
    }

    Path current() {
        return surroundings.current();
    }

    Names names() {
        return names;
    }

    PlanArguments arguments() {
        return arguments;
    }

    /**
     * Takes the workspace that a file named by the user lies in; the first, where it is several.
     */
    void enter(Workspace found) {
        if (workspace == null || !isEntered) {
            workspace = found;
            isEntered = true;
        }
        hasSeveral |= !workspace.root().equals(found.root());
    }

    /** Two plans can lie anywhere, but there is no revision of two workspaces. */
    void demandOneWorkspace() throws UsageException {
        if (hasSeveral) {
            throw new UsageException("cli.diff-arbetsytor");
        }
    }

    /** The workspace; nothing where there is none, as beside a bare repository. */
    Optional<Workspace> workspace() {
        if (workspace == null) {
            try {
                workspace = arguments.workspace();
            } catch (UsageException none) {
                return Optional.empty();
            }
        }
        return Optional.of(workspace);
    }

    /** The workspace, which must be there. */
    Workspace demandWorkspace() throws UsageException {
        Optional<Workspace> found = workspace();
        return found.isPresent() ? found.get() : arguments.workspace();
    }

    /** The repository, if there is one. */
    Optional<History> history() throws HistoryException {
        if (history == null) {
            Path start = workspace().map(Workspace::root).orElse(surroundings.current());
            String index = surroundings.environment(INDEX_FILE);
            history = History.holding(start, index.isEmpty() ? null : names.resolve(index), names);
        }
        return history;
    }

    /** The repository, which must be there. */
    History demandHistory() throws UsageException, HistoryException {
        Optional<History> found = history();
        if (found.isEmpty()) {
            Path start = workspace().map(Workspace::root).orElse(surroundings.current());
            throw new UsageException("cli.inget-git", names.of(start));
        }
        return found.get();
    }

    /**
     * Says that a word is neither a file nor a plan nor a revision.
     *
     * @param plans those that there are or were
     */
    void refuse(String word, List<String> plans)
            throws UsageException, HistoryException, IOException {
        List<String> known = new ArrayList<>(plans);
        Optional<Workspace> here = workspace();
        if (here.isPresent()) {
            for (PlanFile plan : here.get().plans()) {
                known.addAll(List.of(plan.id(), plan.name(), plan.board()));
            }
        }
        if (history().isPresent()) {
            throw demandHistory().revisions().missing(word, known);
        }
        throw new UsageException("cli.ingen-plan", word, Nearest.to(word, known));
    }

    /** Where the workspace lies in the repository; nothing where that is to be found out. */
    Optional<String> folder() throws UsageException, HistoryException {
        Optional<Workspace> here = workspace();
        if (here.isPresent()) {
            return demandHistory().folder(here.get());
        }
        // In a bare repository there is no such folder, but one can be named all the same.
        return workspaceAsked.isEmpty()
                ? Optional.empty()
                : Optional.of(workspaceAsked.replaceAll("^(\\./)+|/+$", ""));
    }

    @Override
    public void close() {
        if (history != null) {
            history.ifPresent(History::close);
        }
    }
}
