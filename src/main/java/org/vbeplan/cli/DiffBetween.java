package org.vbeplan.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vbeplan.build.Compared;
import org.vbeplan.build.Comparing;
import org.vbeplan.build.PlanPair;
import org.vbeplan.build.Side;
import org.vbeplan.build.Verdict;
import org.vbeplan.history.HistoryException;
import org.vbeplan.history.Pair;
import org.vbeplan.history.Snapshot;

/** Compares the plans of a workspace at two points of its history. */
final class DiffBetween {

    private final DiffGround ground;
    private final DiffSides sides;
    private final Duration patience;
    private final Talk talk;

    DiffBetween(DiffGround ground, DiffSides sides, Duration patience, Talk talk) {
        this.ground = ground;
        this.sides = sides;
        this.patience = patience;
        this.talk = talk;
    }

    DiffOutcome compare(DiffAsked.Between asked)
            throws UsageException, HistoryException, IOException {
        Snapshot old = sides.snapshot(asked.old());
        Snapshot current = sides.snapshot(asked.current());
        if (!old.isWorkspace() && !current.isWorkspace()) {
            throw new UsageException("cli.ingen-arbetsyta", current.label());
        }
        List<Pair> pairs = selected(asked.words(), old, current);
        List<Pair> different = pairs.stream().filter(pair -> !pair.same()).toList();
        Set<String> before = new TreeSet<>();
        Set<String> now = new TreeSet<>();
        for (Pair pair : different) {
            pair.old().ifPresent(before::add);
            pair.current().ifPresent(now::add);
        }
        Optional<DiffSides.Place> then = layOut(old, before);
        Optional<DiffSides.Place> here = layOut(current, now);
        return new DiffOutcome(
                asked.old(),
                asked.current(),
                compare(different, then, here),
                pairs.size() - different.size());
    }

    private Optional<DiffSides.Place> layOut(Snapshot snapshot, Set<String> plans)
            throws UsageException, HistoryException, IOException {
        return plans.isEmpty()
                ? Optional.empty()
                : Optional.of(sides.layOut(snapshot, plans::contains));
    }

    private List<Compared> compare(
            List<Pair> pairs, Optional<DiffSides.Place> then, Optional<DiffSides.Place> here) {
        Optional<Side> old = then.flatMap(place -> sides.open(place.workspace()));
        Optional<Side> current = here.flatMap(place -> sides.open(place.workspace()));
        if (old.isPresent() != then.isPresent() || current.isPresent() != here.isPresent()) {
            // Why not has been told.
            return List.of();
        }
        Comparing comparing = new Comparing(old.orElse(null), current.orElse(null), patience);
        Progress progress = new Progress(talk, pairs.size());
        List<Compared> compared = new ArrayList<>();
        for (Pair pair : pairs) {
            PlanPair plans =
                    new PlanPair(
                            pair.old().map(path -> then.orElseThrow().file(path)),
                            pair.current().map(path -> here.orElseThrow().file(path)));
            progress.begin(plans.file());
            List<Verdict> refused =
                    Stream.of(refused(then, pair.old()), refused(here, pair.current()))
                            .flatMap(Optional::stream)
                            .toList();
            compared.add(
                    refused.isEmpty()
                            ? comparing.compare(plans)
                            : Compared.Unread.because(plans, refused));
            progress.end();
        }
        return compared;
    }

    private static Optional<Verdict> refused(
            Optional<DiffSides.Place> place, Optional<String> path) {
        return path.flatMap(plan -> place.orElseThrow().verdict(plan));
    }

    /** The pairs that the words mean; each word must mean one. */
    private List<Pair> selected(List<String> words, Snapshot old, Snapshot current)
            throws UsageException, HistoryException, IOException {
        List<Pair> all = ground.demandHistory().pairs(old, current).pairs();
        if (words.isEmpty()) {
            return all;
        }
        Set<Pair> wanted = new LinkedHashSet<>();
        for (String word : words) {
            DiffSelection then = DiffSelection.of(word, ground, old.folder());
            DiffSelection now = DiffSelection.of(word, ground, current.folder());
            List<Pair> meant = all.stream().filter(pair -> means(then, now, pair)).toList();
            if (meant.isEmpty()) {
                ground.refuse(
                        word, all.stream().map(pair -> DiffSelection.id(pair.path())).toList());
            }
            wanted.addAll(meant);
        }
        return all.stream().filter(wanted::contains).toList();
    }

    /** A plan that was moved is meant by either name. */
    private static boolean means(DiffSelection then, DiffSelection now, Pair pair) {
        return pair.old().filter(then::holds).isPresent()
                || pair.current().filter(now::holds).isPresent();
    }
}
