package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which things of one list are most like which of another, through an index of what they say:
 * never each against each.
 */
final class Likeness {

    /** Features that so many share tell nothing apart, and would cost all against all. */
    private static final int COMMON = 100;

    /** The rarest features are asked for, and so many candidates are looked at. */
    private static final int FEATURES = 40;

    private static final int CANDIDATES = 8;

    private final List<Fingerprint> old;
    private final List<Fingerprint> current;
    private final Map<String, List<Integer>> index = new HashMap<>();

    /** Two that are alike, by their places in the lists. */
    record Pair(int old, int current, double likeness) {}

    Likeness(List<Fingerprint> old, List<Fingerprint> current) {
        this.old = old;
        this.current = current;
        for (int i = 0; i < old.size(); i++) {
            for (String feature : old.get(i).features().keySet()) {
                index.computeIfAbsent(feature, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The best pairs, each thing in at most one, none less alike than the limit. */
    List<Pair> pairs(double limit) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < current.size(); i++) {
            for (int candidate : candidates(i)) {
                double likeness = old.get(candidate).likeness(current.get(i));
                if (likeness >= limit) {
                    all.add(new Pair(candidate, i, likeness));
                }
            }
        }
        // Of those that are equally alike, those that stand in the same place belong together.
        all.sort(
                Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                        .thenComparingInt(pair -> Math.abs(pair.old() - pair.current()))
                        .thenComparingInt(Pair::old));
        boolean[] oldTaken = new boolean[old.size()];
        boolean[] currentTaken = new boolean[current.size()];
        List<Pair> best = new ArrayList<>();
        for (Pair pair : all) {
            if (!oldTaken[pair.old()] && !currentTaken[pair.current()]) {
                oldTaken[pair.old()] = true;
                currentTaken[pair.current()] = true;
                best.add(pair);
            }
        }
        return best;
    }

    private List<Integer> candidates(int item) {
        Map<Integer, Integer> counts = new HashMap<>();
        current.get(item).features().keySet().stream()
                .filter(index::containsKey)
                .filter(feature -> index.get(feature).size() <= COMMON)
                .sorted(
                        Comparator.comparingInt((String feature) -> index.get(feature).size())
                                .thenComparing(feature -> feature))
                .limit(FEATURES)
                .forEach(
                        feature ->
                                index.get(feature).forEach(i -> counts.merge(i, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<Integer, Integer> count) -> -count.getValue())
                                .thenComparingInt(count -> Math.abs(count.getKey() - item))
                                .thenComparingInt(Map.Entry::getKey))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
