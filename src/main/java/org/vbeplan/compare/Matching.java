package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which item of one plan is which item of another. */
final class Matching {

    private static final int NONE = -1;

    private final Tree old;
    private final Tree current;
    private final int[] toCurrent;
    private final int[] toOld;

    private Matching(Tree old, Tree current) {
        this.old = old;
        this.current = current;
        this.toCurrent = new int[old.size()];
        this.toOld = new int[current.size()];
        Arrays.fill(toCurrent, NONE);
        Arrays.fill(toOld, NONE);
    }

    static Matching of(Tree old, Tree current) {
        Matching matching = new Matching(old, current);
        matching.byId();
        matching.byParent();
        return matching;
    }

    /** What an item of the former plan is in the present; -1 where it is gone. */
    int current(int item) {
        return toCurrent[item];
    }

    /** What an item of the present plan was in the former; -1 where it is new. */
    int old(int item) {
        return toOld[item];
    }

    Map<Key, Key> pairs() {
        Map<Key, Key> pairs = new LinkedHashMap<>();
        for (int i = 0; i < toCurrent.length; i++) {
            if (toCurrent[i] != NONE) {
                pairs.put(old.at(i).key(), current.at(toCurrent[i]).key());
            }
        }
        return pairs;
    }

    private void pair(int former, int present) {
        toCurrent[former] = present;
        toOld[present] = former;
    }

    private void byId() {
        Map<Key, Integer> known = new HashMap<>();
        for (int i = 0; i < current.size(); i++) {
            known.put(current.at(i).key(), i);
        }
        for (int i = 0; i < old.size(); i++) {
            Integer same = known.get(old.at(i).key());
            if (same != null && !Keys.isKnownInItsParent(old.at(i).key().subject())) {
                pair(i, same);
            }
        }
    }

    /** What only its neighbours know apart is looked for in what it stands in. */
    private void byParent() {
        for (int i = 0; i < old.size(); i++) {
            if (toCurrent[i] != NONE) {
                children(old.children(i), current.children(toCurrent[i]));
            }
        }
    }

    private void children(List<Integer> former, List<Integer> present) {
        Map<Item, List<Integer>> same = new HashMap<>();
        Map<Key, List<Integer>> called = new HashMap<>();
        for (int i : present) {
            Item item = current.at(i).item();
            if (toOld[i] == NONE && Keys.isKnownInItsParent(item.subject())) {
                same.computeIfAbsent(item.unplaced(), x -> new ArrayList<>()).add(i);
                called.computeIfAbsent(new Key(item.subject(), item.id()), x -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int i : former) {
            Item item = old.at(i).item();
            first(i, same.getOrDefault(item.unplaced(), List.of()));
            if (!item.id().isEmpty()) {
                first(i, called.getOrDefault(new Key(item.subject(), item.id()), List.of()));
            }
        }
    }

    private void first(int former, List<Integer> candidates) {
        for (int present : candidates) {
            if (toCurrent[former] == NONE && toOld[present] == NONE) {
                pair(former, present);
            }
        }
    }
}
