package org.vbeplan.redline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.Key;
import org.vbeplan.compare.Outline;
import org.vbeplan.compare.PlanDiff;
import org.vbeplan.compare.Subject;
import org.vbeplan.weight.Weighed;
import org.vbeplan.weight.Weighing;

/**
 * Two plans and what is otherwise in the one than in the other.
 *
 * @param id of the plan, for the list of several, such as {@code ostermalm/2023}
 * @param changes those that are shown, in reading order
 * @param editorialLeftOut how many changes are redaktionella and not shown
 * @param reasons why something changed, as the present plan tells it
 * @param reading whether the plans could be read
 * @param hasInternal whether something changed that only the internal edition tells
 */
public record Comparison(
        String id,
        Version before,
        Version now,
        List<Judged> changes,
        int editorialLeftOut,
        boolean hasInternal,
        Reasons reasons,
        Reading reading) {

    private static final Set<Subject> ASIDE =
            Set.of(Subject.ORIGINAL, Subject.EXEMPTION, Subject.REASON);

    public Comparison {
        requireNonNull(id, "id");
        requireNonNull(before, "before");
        requireNonNull(now, "now");
        changes = List.copyOf(changes);
    }

    /** Whether the plans could be read. */
    public enum Reading {
        WHOLE,
        /** What could not be read was passed over. */
        PART,
        /** So little that nothing was compared. */
        NOTHING
    }

    /** Of a plan that is new, or gone. */
    public static Comparison ofOne(String id, Version before, Version now, Reading reading) {
        return new Comparison(id, before, now, List.of(), 0, false, new Reasons(Map.of()), reading);
    }

    /**
     * Takes from a comparison what is to be told.
     *
     * @param diff of all that the two say
     * @param isInternal whether what is internal is told too
     * @param onlySubstance whether what is redaktionellt is only counted
     */
    public static Comparison of(
            String id,
            Version before,
            Version now,
            PlanDiff diff,
            Reasons reasons,
            Reading reading,
            boolean isInternal,
            boolean onlySubstance) {
        Outline old = isInternal ? diff.old() : PublicOutline.of(diff.old());
        Outline current = isInternal ? diff.current() : PublicOutline.of(diff.current());
        boolean isPart = old != diff.old() || current != diff.current();
        PlanDiff told = isPart ? PlanDiff.of(old, current) : diff;
        List<Weighed> weighed = Weighing.of(told).changes();
        List<Judged> shown =
                weighed.stream()
                        .filter(each -> each.matters() || !onlySubstance)
                        .map(Judged::of)
                        .toList();
        return new Comparison(
                id,
                before.with(old),
                now.with(current),
                shown,
                weighed.size() - shown.size(),
                isPart && !diff.changes().equals(told.changes()),
                reasons,
                reading);
    }

    /** The same with reasons. */
    public Comparison with(Reasons others) {
        return new Comparison(
                id, before, now, changes, editorialLeftOut, hasInternal, others, reading);
    }

    /** Without what only the plans' files say, and no document. */
    Comparison ofDocuments() {
        return without(change -> ASIDE.contains(change.subject()));
    }

    /** Without some of the changes. */
    Comparison without(Predicate<Change> some) {
        return with(changes.stream().filter(judged -> !some.test(judged.change())).toList());
    }

    /** The same with other changes. */
    Comparison with(List<Judged> others) {
        return new Comparison(
                id, before, now, others, editorialLeftOut, hasInternal, reasons, reading);
    }

    /** Whether the two are found to be different, also where it is not told how. */
    public boolean differs() {
        return !changes.isEmpty()
                || hasInternal
                || reading != Reading.NOTHING && before.isMissing() != now.isMissing();
    }

    /** Whether nothing is to be told. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether both are plans of the same board. */
    boolean isOfOneBoard() {
        return before.isMissing() || now.isMissing() || before.boardId().equals(now.boardId());
    }

    /** Whether both are the same plan, at two points. */
    boolean isOfOnePlan() {
        return isOfOneBoard() && !before.isMissing() && before.years().equals(now.years());
    }

    /** What it stands in, or stood in where it is gone; null at the top. */
    static Key parent(Change change) {
        return (change.kind() == Change.Kind.REMOVED ? change.formerPlace() : change.place())
                .parent();
    }
}
