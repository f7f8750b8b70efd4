package org.vbeplan.compare;

import java.util.List;
import org.vbeplan.city.PlanInCity;

/**
 * What one plan says otherwise than another.
 *
 * @param old the former plan
 * @param current the present plan
 * @param pairs what is in both
 * @param references how ids that others refer to were renamed: a reference, a citation that only
 *     follows such a name has not changed
 * @param changes the head and the decisions first, then as the present plan is read, with what is
 *     gone where it stood; last the notes, and what is no part of the document
 */
public record PlanDiff(
        Outline old, Outline current, Pairs pairs, References references, List<Change> changes) {

    public PlanDiff {
        changes = List.copyOf(changes);
    }

    public static PlanDiff of(PlanInCity old, PlanInCity current) {
        return of(Outline.of(old), Outline.of(current));
    }

    /**
     * The differences. Where there is a choice, as between two ways of telling the same move, it is
     * the same from either side: the two plans are always laid side by side in one order.
     */
    public static PlanDiff of(Outline old, Outline current) {
        return Orientation.isRight(old, current)
                ? new Differ(old, current).diff()
                : new Differ(current, old).diff().mirrored();
    }

    /** Whether the two say the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The same changes, told from the other side. */
    public PlanDiff mirrored() {
        List<Change> mirrored = changes.stream().map(Change::mirrored).toList();
        Pairs back = pairs.mirrored();
        return new PlanDiff(
                current,
                old,
                back,
                references.mirrored(),
                new ReadingOrder(current, old, back).sorted(mirrored));
    }

    /**
     * Whether it came or went with what it stands in: a reader who is told that a section is gone
     * knows that its texts are.
     */
    public boolean isPart(Change change) {
        return switch (change.kind()) {
            case ADDED ->
                    change.place().parent() != null
                            && pairs.former(change.place().parent()).isEmpty();
            case REMOVED ->
                    change.formerPlace().parent() != null
                            && pairs.now(change.formerPlace().parent()).isEmpty();
            default -> false;
        };
    }
}
