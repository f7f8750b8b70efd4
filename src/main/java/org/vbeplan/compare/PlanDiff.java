package org.vbeplan.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vbeplan.city.PlanInCity;

/**
 * What one plan says otherwise than another.
 *
 * @param old the former plan
 * @param current the present plan
 * @param pairs what is in both, former key → present key
 * @param changes the head and the decisions first, then as the present plan is read, with what is
 *     gone where it stood; last the notes, and what is no part of the document
 */
public record PlanDiff(Outline old, Outline current, Map<Key, Key> pairs, List<Change> changes) {

    public PlanDiff {
        pairs = Map.copyOf(pairs);
        changes = List.copyOf(changes);
    }

    public static PlanDiff of(PlanInCity old, PlanInCity current) {
        return of(Outline.of(old), Outline.of(current));
    }

    public static PlanDiff of(Outline old, Outline current) {
        return new Differ(old, current).diff();
    }

    /** Whether the two say the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The same changes, told from the other side. */
    public PlanDiff mirrored() {
        List<Change> mirrored = changes.stream().map(Change::mirrored).toList();
        Map<Key, Key> back = new HashMap<>();
        pairs.forEach((former, present) -> back.put(present, former));
        return new PlanDiff(
                current, old, back, new ReadingOrder(current, old, back).sorted(mirrored));
    }

    /**
     * The change of what an item stands in, where that came or went as a whole: a reader who is
     * told that a section is gone knows that its texts are.
     */
    public Optional<Change> within(Change change) {
        boolean isNew = change.kind() == Change.Kind.ADDED;
        if (!isNew && change.kind() != Change.Kind.REMOVED) {
            return Optional.empty();
        }
        Key parent = (isNew ? change.place() : change.formerPlace()).parent();
        return changes.stream()
                .filter(other -> other.kind() == change.kind() && other.key().equals(parent))
                .findFirst();
    }
}
