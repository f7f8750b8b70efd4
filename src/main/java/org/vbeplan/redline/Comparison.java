package org.vbeplan.redline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.Key;
import org.vbeplan.compare.Outline;
import org.vbeplan.compare.PlanDiff;
import org.vbeplan.weight.Weighed;
import org.vbeplan.weight.Weighing;

/**
 * Two plans and what is otherwise in the one than in the other.
 *
 * @param id of the plan, for the list of several, such as {@code ostermalm/2023}
 * @param changes those that are shown, in reading order
 * @param editorialLeftOut how many changes are redaktionella and not shown
 * @param reasons why something changed, as the present plan tells it
 * @param hasInternal whether something changed that only the internal edition tells
 */
public record Comparison(
        String id,
        Version before,
        Version now,
        List<Judged> changes,
        int editorialLeftOut,
        boolean hasInternal,
        Reasons reasons) {

    public Comparison {
        requireNonNull(id, "id");
        requireNonNull(before, "before");
        requireNonNull(now, "now");
        changes = List.copyOf(changes);
    }

    /**
     * Compares two plans.
     *
     * @param isInternal whether what is internal is told too
     * @param onlySubstance whether what is redaktionellt is only counted
     */
    public static Comparison of(
            String id,
            Version before,
            Version now,
            Reasons reasons,
            boolean isInternal,
            boolean onlySubstance) {
        Outline old = isInternal ? before.outline() : PublicOutline.of(before.outline());
        Outline current = isInternal ? now.outline() : PublicOutline.of(now.outline());
        PlanDiff diff = PlanDiff.of(old, current);
        List<Weighed> weighed = Weighing.of(diff).changes();
        List<Judged> shown =
                weighed.stream()
                        .filter(each -> each.matters() || !onlySubstance)
                        .map(Judged::of)
                        .toList();
        boolean isPart = old != before.outline() || current != now.outline();
        return new Comparison(
                id,
                before.with(old),
                now.with(current),
                shown,
                weighed.size() - shown.size(),
                isPart && tellsMore(before, now, diff),
                reasons);
    }

    /** Whether all that the two say differs in more than what is public. */
    private static boolean tellsMore(Version before, Version now, PlanDiff diff) {
        List<Change> all = PlanDiff.of(before.outline(), now.outline()).changes();
        return !all.equals(diff.changes());
    }

    /** The same with other changes. */
    Comparison with(List<Judged> others) {
        return new Comparison(id, before, now, others, editorialLeftOut, hasInternal, reasons);
    }

    /** Whether nothing is to be told. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether both are plans of the same board. */
    boolean isOfOneBoard() {
        return before.isMissing() || now.isMissing() || before.board().equals(now.board());
    }

    /** What it stands in, or stood in where it is gone; null at the top. */
    static Key parent(Change change) {
        return (change.kind() == Change.Kind.REMOVED ? change.formerPlace() : change.place())
                .parent();
    }
}
