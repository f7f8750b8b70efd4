package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vbeplan.build.Side;
import org.vbeplan.build.Trouble;
import org.vbeplan.build.Verdict;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.FindingPrinter;
import org.vbeplan.history.HistoryException;
import org.vbeplan.history.Layout;
import org.vbeplan.history.Refusal;
import org.vbeplan.history.Snapshot;
import org.vbeplan.workspace.Contents;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Gets the sides of a comparison ready, tells what is wrong with them, and cleans up. */
final class DiffSides implements AutoCloseable {

    private final DiffGround ground;
    private final Talk talk;
    private final Duration patience;

    /** How each layout is done away with; held so that without any, none of git is loaded. */
    private final List<Runnable> endings = new ArrayList<>();

    private final Map<Path, Optional<Side>> opened = new HashMap<>();
    private final Set<String> told = new LinkedHashSet<>();
    private ExitCode worst = ExitCode.DONE;

    DiffSides(DiffGround ground, Talk talk, Duration patience) {
        this.ground = ground;
        this.talk = talk;
        this.patience = patience;
    }

    /** How what was told of the sides ends the run. */
    ExitCode worst() {
        return worst;
    }

    /** What the workspace held at a point. */
    Snapshot snapshot(Point point) throws UsageException, HistoryException, IOException {
        if (point instanceof Point.At at) {
            return ground.demandHistory().at(at.revision(), ground.folder());
        }
        if (!ground.demandHistory().hasWorkingTree()) {
            throw new UsageException("cli.diff-utan-filer", ground.demandHistory().name());
        }
        Workspace workspace = ground.demandWorkspace();
        return point instanceof Point.Index
                ? ground.demandHistory().index(ground.folder())
                : ground.demandHistory().now(workspace, ground.folder());
    }

    /**
     * Where a snapshot can be read.
     *
     * @param refused its plans that are not read, by their paths in the workspace, and why not
     */
    record Place(Workspace workspace, Map<String, Refusal.Reason> refused) {

        PlanFile file(String path) {
            return PlanFile.of(workspace.root().resolve(path), workspace.names());
        }

        /** Why a plan is not read; nothing where it is. */
        Optional<Verdict> verdict(String path) {
            return Optional.ofNullable(refused.get(path))
                    .map(
                            reason ->
                                    Verdict.prevented(
                                            file(path),
                                            Trouble.refused(file(path).name(), reason.key())));
        }
    }

    /**
     * The place where a snapshot can be read; that of the user where it is what is there now.
     *
     * @param plans the paths of those that will be read
     */
    Place layOut(Snapshot snapshot, Predicate<String> plans)
            throws UsageException, HistoryException, IOException {
        if (snapshot.label().isEmpty()) {
            return new Place(ground.demandWorkspace(), Map.of());
        }
        Layout layout =
                ground.demandHistory()
                        .layOut(snapshot, path -> Contents.isShared(path) || plans.test(path));
        endings.add(layout::close);
        Map<String, Refusal.Reason> refused = new HashMap<>();
        for (Refusal refusal : layout.refusals()) {
            if (Contents.isPlan(refusal.path())) {
                refused.put(refusal.path(), refusal.reason());
            } else {
                // What plans share, or a whole board's folder: it concerns all.
                tell(refusal, layout.workspace());
            }
        }
        return new Place(layout.workspace(), refused);
    }

    private void tell(Refusal refusal, Workspace workspace) {
        String name = workspace.names().of(workspace.root().resolve(refusal.path()));
        if (told.add(name)) {
            Trouble trouble = Trouble.refused(name, refusal.reason().key());
            talk.speech().error(trouble.key(), trouble.file(), trouble.reason());
            worst = worst.worse(trouble.isAuthors() ? ExitCode.FINDINGS : ExitCode.PREVENTED);
        }
    }

    /** Loads what a workspace's plans share; tells why, and gives nothing, where that can't be. */
    Optional<Side> open(Workspace workspace) {
        return opened.computeIfAbsent(workspace.root(), root -> load(workspace));
    }

    /** The same, apart from the one that is open already. */
    Optional<Side> openAnother(Workspace workspace) {
        return load(workspace);
    }

    private Optional<Side> load(Workspace workspace) {
        try {
            Side side = new Side(workspace, patience);
            talk.speakAsWorkspace(side.language());
            if (side.isBroken()) {
                FindingPrinter printer =
                        FindingPrinter.quoting(
                                side, talk.speech().messages(), talk.speech().style());
                side.findings().stream()
                        .filter(Finding::isError)
                        .forEach(finding -> talk.speech().err().println(printer.frame(finding)));
                worst = worst.worse(ExitCode.PREVENTED);
            }
            return Optional.of(side);
        } catch (IOException unreadable) {
            Path culprit =
                    unreadable instanceof FileSystemException failed && failed.getFile() != null
                            ? Path.of(failed.getFile())
                            : workspace.root();
            String file = workspace.names().of(culprit);
            talk.speech().error("trouble.read", file, Trouble.reading(file, unreadable).reason());
            worst = worst.worse(ExitCode.PREVENTED);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        endings.forEach(Runnable::run);
    }
}
