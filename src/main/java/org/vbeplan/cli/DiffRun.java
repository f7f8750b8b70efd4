package org.vbeplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vbeplan.build.Compared;
import org.vbeplan.build.Comparing;
import org.vbeplan.build.PlanBytes;
import org.vbeplan.build.PlanPair;
import org.vbeplan.build.Side;
import org.vbeplan.history.HistoryException;
import org.vbeplan.history.Pair;
import org.vbeplan.history.Snapshot;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Compares what {@code diff} is asked to compare. */
final class DiffRun {

    private final DiffGround ground;
    private final DiffSides sides;
    private final Duration patience;
    private final Talk talk;

    DiffRun(DiffGround ground, DiffSides sides, Duration patience, Talk talk) {
        this.ground = ground;
        this.sides = sides;
        this.patience = patience;
        this.talk = talk;
    }

    /**
     * What came of it.
     *
     * @param old what is compared with; null where two plans are
     * @param current what is compared; null where two plans are
     * @param plans those that could differ
     * @param same how many plans are the same, byte for byte, with all that they draw on
     */
    record Outcome(Point old, Point current, List<Compared> plans, int same) {
        Outcome {
            plans = List.copyOf(plans);
        }
    }

    Outcome between(DiffAsked.Between asked) throws UsageException, HistoryException, IOException {
        Snapshot old = sides.snapshot(asked.old());
        Snapshot current = sides.snapshot(asked.current());
        List<Pair> pairs = selected(asked.words(), old, current);
        Set<String> before = new TreeSet<>();
        Set<String> now = new TreeSet<>();
        List<Pair> different = pairs.stream().filter(pair -> !pair.same()).toList();
        for (Pair pair : different) {
            pair.old().ifPresent(before::add);
            pair.current().ifPresent(now::add);
        }
        Optional<Workspace> then =
                before.isEmpty()
                        ? Optional.empty()
                        : Optional.of(sides.layOut(old, before::contains));
        Optional<Workspace> here =
                now.isEmpty()
                        ? Optional.empty()
                        : Optional.of(sides.layOut(current, now::contains));
        Optional<Side> oldSide = then.flatMap(sides::open);
        Optional<Side> currentSide = here.flatMap(sides::open);
        List<Compared> compared = new ArrayList<>();
        boolean open =
                oldSide.isPresent() == then.isPresent()
                        && currentSide.isPresent() == here.isPresent();
        if (open) {
            Comparing comparing =
                    new Comparing(oldSide.orElse(null), currentSide.orElse(null), patience);
            Progress progress = new Progress(talk, different.size());
            for (Pair pair : different) {
                if (isRefused(pair.old(), old) || isRefused(pair.current(), current)) {
                    continue;
                }
                PlanPair plans =
                        new PlanPair(
                                pair.old().map(path -> file(then, path)),
                                pair.current().map(path -> file(here, path)));
                progress.begin(plans.file());
                compared.add(comparing.compare(plans));
                progress.end();
            }
        }
        return new Outcome(asked.old(), asked.current(), compared, pairs.size() - different.size());
    }

    private static boolean isRefused(Optional<String> path, Snapshot snapshot) {
        return path.isPresent()
                && snapshot.refusals().stream()
                        .anyMatch(refusal -> refusal.path().equals(path.get()));
    }

    private static PlanFile file(Optional<Workspace> workspace, String path) {
        Workspace there = workspace.orElseThrow();
        return PlanFile.of(there.root().resolve(path), there.names());
    }

    /** The pairs that the words mean; each word must mean one. */
    private List<Pair> selected(List<String> words, Snapshot old, Snapshot current)
            throws UsageException, HistoryException, IOException {
        List<Pair> all = ground.demandHistory().pairs(old, current).pairs();
        if (words.isEmpty()) {
            return all;
        }
        Set<Pair> wanted = new java.util.LinkedHashSet<>();
        for (String word : words) {
            DiffSelection then = DiffSelection.of(word, ground, old.folder());
            DiffSelection now = DiffSelection.of(word, ground, current.folder());
            List<Pair> meant =
                    all.stream()
                            .filter(
                                    pair ->
                                            pair.old().filter(then::holds).isPresent()
                                                    || pair.current()
                                                            .filter(now::holds)
                                                            .isPresent())
                            .toList();
            if (meant.isEmpty()) {
                ground.refuse(word);
            }
            wanted.addAll(meant);
        }
        return all.stream().filter(wanted::contains).toList();
    }

    Outcome two(DiffAsked.Two asked, String stdinName, InputStream in)
            throws UsageException, HistoryException, IOException {
        PlanArguments arguments = ground.arguments();
        PlanFile stdin = arguments.stdin(stdinName);
        Found old = find(asked.old(), stdin);
        Found current = find(asked.current(), stdin);
        Optional<Side> oldSide = open(old, in);
        Optional<Side> currentSide = open(current, in);
        List<Compared> compared = new ArrayList<>();
        if (oldSide.isPresent() && currentSide.isPresent()) {
            Comparing comparing = new Comparing(oldSide.get(), currentSide.get(), patience);
            compared.add(comparing.compare(PlanPair.of(old.plan(), current.plan())));
        }
        return new Outcome(null, null, compared, 0);
    }

    /** Standard input gets a side of its own: it may stand for a file that is compared with. */
    private Optional<Side> open(Found found, InputStream in) throws IOException {
        if (!found.isStdin()) {
            return sides.open(found.workspace());
        }
        Optional<Side> side = sides.openAnother(found.workspace());
        if (side.isPresent()) {
            side.get().give(found.plan(), PlanBytes.of(in));
        }
        return side;
    }

    private record Found(Workspace workspace, PlanFile plan, boolean isStdin) {}

    private Found find(DiffAsked.Named named, PlanFile stdin)
            throws UsageException, HistoryException, IOException {
        if (!(named.point() instanceof Point.Now)) {
            return findAt(named);
        }
        Map<Workspace, Set<PlanFile>> found = ground.arguments().find(List.of(named.plan()), stdin);
        Workspace workspace = found.keySet().iterator().next();
        Set<PlanFile> plans = found.get(workspace);
        if (found.size() > 1 || plans.size() > 1) {
            throw new UsageException("cli.diff-flera", named.plan());
        }
        return new Found(
                workspace, plans.iterator().next(), named.plan().equals(PlanArguments.STDIN));
    }

    private Found findAt(DiffAsked.Named named)
            throws UsageException, HistoryException, IOException {
        Snapshot snapshot = sides.snapshot(named.point());
        DiffSelection selection = DiffSelection.of(named.plan(), ground, snapshot.folder());
        List<String> plans = snapshot.plans().stream().filter(selection::holds).toList();
        if (plans.size() > 1) {
            throw new UsageException("cli.diff-flera", snapshot.label() + ":" + named.plan());
        }
        if (plans.isEmpty()) {
            List<String> known = snapshot.plans().stream().map(DiffSelection::id).toList();
            throw new UsageException(
                    "cli.diff-ingen-då",
                    snapshot.label(),
                    named.plan(),
                    org.vbeplan.finding.Nearest.to(named.plan(), known));
        }
        Workspace workspace = sides.layOut(snapshot, plans::contains);
        Path path = workspace.root().resolve(plans.get(0));
        return new Found(workspace, PlanFile.of(path, workspace.names()), false);
    }
}
