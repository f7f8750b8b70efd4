package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** Rows of the index that are read for one thing, those of its rarest features first. */
    private static final int READ = 500;

    /** Of those found there, so many are looked at: those that share most. */
    private static final int CANDIDATES = 6;

    private final List<Fingerprint> old;
    private final List<Fingerprint> current;

    /** Feature → the places of those that have it, in the first list. */
    private final Map<String, Places> index = new HashMap<>();

    /** How many features each of the first list shares with what is looked at. */
    private final int[] shared;

    /** Two that are alike, by their places in the lists. */
    record Pair(int old, int current, double likeness) {}

    /** Places in a list, as many as are worth knowing. */
    private static final class Places {
        private int[] places = new int[2];
        private int size;

        void add(int place) {
            if (size <= COMMON) {
                places = size == places.length ? Arrays.copyOf(places, 2 * size) : places;
                places[size] = place;
            }
            size++;
        }
    }

    Likeness(List<Fingerprint> old, List<Fingerprint> current) {
        this.old = old;
        this.current = current;
        this.shared = new int[old.size()];
        for (int i = 0; i < old.size(); i++) {
            for (String feature : old.get(i).features().keySet()) {
                index.computeIfAbsent(feature, key -> new Places()).add(i);
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

    private int[] candidates(int item) {
        List<Places> rows = rarest(item);
        int[] found = new int[READ + COMMON];
        int count = 0;
        for (Places row : rows) {
            for (int i = 0; i < row.size; i++) {
                if (shared[row.places[i]]++ == 0) {
                    found[count++] = row.places[i];
                }
            }
        }
        int[] best = best(found, count, item);
        for (int i = 0; i < count; i++) {
            shared[found[i]] = 0;
        }
        return best;
    }

    /** The rows of the index that tell most about an item. */
    private List<Places> rarest(int item) {
        Map<String, Places> rows = new HashMap<>();
        for (String feature : current.get(item).features().keySet()) {
            Places row = index.get(feature);
            if (row != null && row.size <= COMMON) {
                rows.put(feature, row);
            }
        }
        List<String> features = new ArrayList<>(rows.keySet());
        features.sort(
                Comparator.comparingInt((String feature) -> rows.get(feature).size)
                        .thenComparing(feature -> feature));
        List<Places> rarest = new ArrayList<>();
        int read = 0;
        for (String feature : features) {
            read += rows.get(feature).size;
            if (read > READ) {
                break;
            }
            rarest.add(rows.get(feature));
        }
        return rarest;
    }

    /** Those that share most with an item; of equals, those that stand nearest to its place. */
    private int[] best(int[] found, int count, int item) {
        int[] best = new int[Math.min(CANDIDATES, count)];
        int size = 0;
        for (int i = 0; i < count; i++) {
            int place = size;
            while (place > 0 && isBetter(found[i], best[place - 1], item)) {
                place--;
            }
            if (place < best.length) {
                size = Math.min(size + 1, best.length);
                System.arraycopy(best, place, best, place + 1, size - 1 - place);
                best[place] = found[i];
            }
        }
        return best;
    }

    private boolean isBetter(int one, int other, int item) {
        if (shared[one] != shared[other]) {
            return shared[one] > shared[other];
        }
        int nearer = Integer.compare(Math.abs(one - item), Math.abs(other - item));
        return nearer != 0 ? nearer < 0 : one < other;
    }
}
