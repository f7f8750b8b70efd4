package org.vbeplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vbeplan.build.Compared;
import org.vbeplan.build.Comparing;
import org.vbeplan.build.PlanBytes;
import org.vbeplan.build.PlanPair;
import org.vbeplan.build.Side;
import org.vbeplan.build.Verdict;
import org.vbeplan.finding.Nearest;
import org.vbeplan.history.HistoryException;
import org.vbeplan.history.Snapshot;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Compares two plans, each as it is or as it was. */
final class DiffTwo {

    private final DiffGround ground;
    private final DiffSides sides;
    private final Duration patience;
    private final InputStream in;

    DiffTwo(DiffGround ground, DiffSides sides, Duration patience, InputStream in) {
        this.ground = ground;
        this.sides = sides;
        this.patience = patience;
        this.in = in;
    }

    private record Found(
            Workspace workspace, PlanFile plan, boolean isStdin, Optional<Verdict> refused) {}

    /**
     * Does it.
     *
     * @param stdinName {@code --stdin-filename}; may be empty
     */
    DiffOutcome compare(DiffAsked.Two asked, String stdinName)
            throws UsageException, HistoryException, IOException {
        PlanFile stdin = ground.arguments().stdin(stdinName);
        Found old = find(asked.old(), stdin);
        Found current = find(asked.current(), stdin);
        Optional<Side> oldSide = open(old);
        Optional<Side> currentSide = open(current);
        List<Compared> compared = new ArrayList<>();
        if (oldSide.isPresent() && currentSide.isPresent()) {
            PlanPair plans = PlanPair.of(old.plan(), current.plan());
            List<Verdict> refused =
                    Stream.of(old.refused(), current.refused()).flatMap(Optional::stream).toList();
            compared.add(
                    refused.isEmpty()
                            ? new Comparing(oldSide.get(), currentSide.get(), patience)
                                    .compare(plans)
                            : Compared.Unread.because(plans, refused));
        }
        return new DiffOutcome(null, null, compared, 0);
    }

    /** Standard input gets a side of its own: it may stand for a file that is compared with. */
    private Optional<Side> open(Found found) throws IOException {
        if (!found.isStdin()) {
            return sides.open(found.workspace());
        }
        Optional<Side> side = sides.openAnother(found.workspace());
        if (side.isPresent()) {
            side.get().give(found.plan(), PlanBytes.of(in));
        }
        return side;
    }

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
        PlanFile plan = plans.iterator().next();
        boolean isStdin = named.plan().equals(PlanArguments.STDIN);
        return new Found(workspace, plan, isStdin, Optional.empty());
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
                    Nearest.to(named.plan(), known));
        }
        String path = plans.get(0);
        DiffSides.Place place = sides.layOut(snapshot, path::equals);
        return new Found(place.workspace(), place.file(path), false, place.verdict(path));
    }
}
