package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which changes are told: that of the present plan, what is gone where it stood. */
final class ReadingOrder {

    private final Map<Key, Integer> former = new HashMap<>();
    private final Map<Key, Integer> present = new HashMap<>();

    private final int[] anchors;

    /**
     * @param pairs what is in both
     */
    ReadingOrder(Outline old, Outline current, Pairs pairs) {
        old.located().forEach(one -> former.put(one.key(), former.size()));
        current.located().forEach(one -> present.put(one.key(), present.size()));
        anchors = anchors(old, pairs);
    }

    List<Change> sorted(List<Change> changes) {
        List<Change> sorted = new ArrayList<>(changes);
        sorted.sort(
                Comparator.comparingInt(this::anchor)
                        .thenComparingInt(change -> change.kind() == Change.Kind.REMOVED ? 1 : 0)
                        .thenComparingInt(this::place)
                        .thenComparing(Change::kind, ORDER));
        return sorted;
    }

    /** What it is called now comes before where it stands, and that before what it says. */
    private static final Comparator<Change.Kind> ORDER =
            Comparator.comparingInt(
                    kind ->
                            switch (kind) {
                                case REMOVED -> 0;
                                case ADDED -> 1;
                                case RENAMED -> 2;
                                case MOVED -> 3;
                                case EDITED -> 4;
                            });

    private int place(Change change) {
        return change.kind() == Change.Kind.REMOVED
                ? former.getOrDefault(change.key(), 0)
                : present.getOrDefault(change.key(), 0);
    }

    private int anchor(Change change) {
        return change.kind() == Change.Kind.REMOVED
                ? anchors[former.getOrDefault(change.key(), 0)]
                : present.getOrDefault(change.key(), 0);
    }

    /** For each former item where the last one before it that is still there stands now. */
    private int[] anchors(Outline old, Pairs pairs) {
        int[] found = new int[former.size()];
        int last = -1;
        int i = 0;
        for (Outline.Located one : old.located()) {
            Integer now = pairs.now(one.key()).map(present::get).orElse(null);
            // What was moved to an earlier place is no neighbour any more.
            last = now != null && now > last ? now : last;
            found[i++] = last;
        }
        return found;
    }
}
