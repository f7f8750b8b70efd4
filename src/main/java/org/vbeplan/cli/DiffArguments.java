package org.vbeplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vbeplan.history.HistoryException;
import org.vbeplan.history.Revisions;

/** Reads what {@code diff} is asked to compare. */
final class DiffArguments {

    private final DiffGround ground;
    private final boolean index;

    /**
     * @param index whether the index is meant and not the files, {@code --cached}
     */
    DiffArguments(DiffGround ground, boolean index) {
        this.ground = ground;
        this.index = index;
    }

    DiffAsked read(List<String> arguments) throws UsageException, HistoryException, IOException {
        List<DiffWord> words = new ArrayList<>();
        for (String argument : arguments) {
            words.add(DiffWord.of(argument, ground));
        }
        boolean twoPlans =
                words.size() == 2
                        && words.stream().allMatch(DiffArguments::isPlan)
                        && (!index || words.stream().anyMatch(DiffWord.PlanAt.class::isInstance));
        if (twoPlans) {
            return new DiffAsked.Two(named(words.get(0)), named(words.get(1)));
        }
        if (words.size() == 1 && words.get(0) instanceof DiffWord.PlanAt one) {
            return new DiffAsked.Between(new Point.At(one.revision()), here(), List.of(one.plan()));
        }
        ground.demandOneWorkspace();
        return between(words);
    }

    private DiffAsked between(List<DiffWord> words)
            throws UsageException, HistoryException, IOException {
        List<Point> points = new ArrayList<>();
        List<String> plans = new ArrayList<>();
        for (DiffWord word : words) {
            if (word instanceof DiffWord.Plan plan) {
                plans.add(plan.text());
            } else if (word instanceof DiffWord.Unknown unknown) {
                plans.add(unknown.text());
            } else if (word instanceof DiffWord.At at && plans.isEmpty()) {
                points.add(new Point.At(at.revision()));
            } else if (word instanceof DiffWord.Range range
                    && points.isEmpty()
                    && plans.isEmpty()) {
                points.add(new Point.At(range.old()));
                points.add(new Point.At(range.current()));
            } else {
                boolean late = word instanceof DiffWord.At && !plans.isEmpty();
                throw new UsageException(late ? "cli.diff-ordning" : "cli.diff-många");
            }
        }
        if (plans.contains(PlanArguments.STDIN)) {
            throw new UsageException("cli.diff-stdin");
        }
        for (DiffWord word : words) {
            // With two or more words the plans are named to be found, or there is a revision.
            if (points.isEmpty() && plans.size() > 1 && word instanceof DiffWord.Unknown unknown) {
                ground.refuse(unknown.text(), List.of());
            }
        }
        if (points.size() > 2 || points.isEmpty() && plans.size() > 1 && !index) {
            throw new UsageException("cli.diff-många");
        }
        if (points.size() == 2 && index) {
            throw new UsageException("cli.diff-index");
        }
        Point old = points.isEmpty() ? head() : points.get(0);
        return new DiffAsked.Between(old, points.size() == 2 ? points.get(1) : here(), plans);
    }

    private static boolean isPlan(DiffWord word) {
        return word instanceof DiffWord.Plan || word instanceof DiffWord.PlanAt;
    }

    private static DiffAsked.Named named(DiffWord word) {
        return word instanceof DiffWord.PlanAt at
                ? new DiffAsked.Named(new Point.At(at.revision()), at.plan())
                : new DiffAsked.Named(new Point.Now(), ((DiffWord.Plan) word).text());
    }

    private Point here() {
        return index ? new Point.Index() : new Point.Now();
    }

    private Point head() throws UsageException, HistoryException {
        return new Point.At(ground.demandHistory().revisions().named(Revisions.HEAD));
    }
}
