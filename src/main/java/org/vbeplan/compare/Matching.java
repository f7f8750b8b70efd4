package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * Which item of one plan is which item of another. First what has an id is found by it, then what
 * has got another id by what it says; then, in what both have, what only its neighbours know apart.
 */
final class Matching {

    private static final int NONE = -1;

    private final Tree old;
    private final Tree current;
    private final int[] toCurrent;
    private final int[] toOld;
    private final Map<Key, Integer> oldKeys = new HashMap<>();

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
        new Predecessors(old, current, matching).pair();
        matching.byWords();
        new SameFigures(old, current, matching)
                .pair(
                        free(old, matching.toCurrent, Subject.OBSERVATION),
                        free(current, matching.toOld, Subject.OBSERVATION));
        matching.byLikeness();
        for (int i = 0; i < old.size(); i++) {
            if (matching.isInBoth(i)) {
                new Neighbours(old, current, matching).pair(i, matching.current(i));
            }
        }
        matching.textsElsewhere();
        return matching;
    }

    /** What an item of the former plan is in the present; negative where it is gone. */
    int current(int item) {
        return toCurrent[item];
    }

    /** What an item of the present plan was in the former; negative where it is new. */
    int old(int item) {
        return toOld[item];
    }

    /** Whether an item of the former plan has been found in the present. */
    boolean isInBoth(int former) {
        return toCurrent[former] != NONE;
    }

    boolean areFree(int former, int present) {
        return toCurrent[former] == NONE && toOld[present] == NONE;
    }

    void pair(int former, int present) {
        toCurrent[former] = present;
        toOld[present] = former;
    }

    /** The id by which something of the former plan is known now; its own where it is gone. */
    String currentId(Key former) {
        Integer item = oldKeys.get(former);
        return item == null || toCurrent[item] == NONE
                ? former.id()
                : current.at(toCurrent[item]).item().id();
    }

    Pairs pairs() {
        Map<Key, Key> pairs = new LinkedHashMap<>();
        for (int i = 0; i < toCurrent.length; i++) {
            if (toCurrent[i] != NONE) {
                pairs.put(old.at(i).key(), current.at(toCurrent[i]).key());
            }
        }
        return new Pairs(pairs);
    }

    private void byId() {
        Map<Key, Integer> known = new HashMap<>();
        for (int i = 0; i < current.size(); i++) {
            known.put(current.at(i).key(), i);
        }
        for (int i = 0; i < old.size(); i++) {
            Key key = old.at(i).key();
            oldKeys.put(key, i);
            Integer same = known.get(key);
            // Something without an id is not the same thing because it is alone, but the head is.
            boolean isNamed = !old.at(i).item().id().isEmpty() || isOnly(key.subject());
            if (same != null && isNamed && !Keys.isKnownInItsParent(key.subject())) {
                pair(i, same);
            }
        }
    }

    private static boolean isOnly(Subject subject) {
        return subject == Subject.HEAD || subject == Subject.ORIGINAL;
    }

    /** What has no id and says the very same, wherever it stands. */
    private void byWords() {
        List<Integer> former = new ArrayList<>();
        List<Integer> present = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            if (!Keys.isKnownInItsParent(subject)) {
                former.addAll(free(old, toCurrent, subject));
                present.addAll(free(current, toOld, subject));
            }
        }
        pairEqual(
                former,
                present,
                (tree, item) -> tree.at(item).item().id().isEmpty() ? tree.said(item) : null);
    }

    /**
     * How alike two things must be to be the same thing with another id; above 1 they never are.
     */
    private static double limit(Subject subject) {
        return switch (subject) {
            case SECTION, NEED, GOAL, CONTACT, SURVEY, ROUTINE -> 0.5;
            case ACTIVITY -> 0.5;
            case OBSERVATION -> 0.4;
            // So short that a year may be all the difference that there is.
            case NOTE, LOG_ENTRY, EXEMPTION, REASON -> 0.75;
            default -> 2;
        };
    }

    private void byLikeness() {
        for (Subject subject : Subject.values()) {
            double limit = limit(subject);
            if (limit <= 1) {
                List<Integer> former = free(old, toCurrent, subject);
                List<Integer> present = free(current, toOld, subject);
                pairAlike(former, present, limit);
            }
        }
    }

    /** A text that has gone to another section: only where it is long enough to be known again. */
    private void textsElsewhere() {
        List<Integer> former = free(old, toCurrent, Subject.TEXT);
        List<Integer> present = free(current, toOld, Subject.TEXT);
        former.removeIf(i -> !isLong(old.at(i).item()));
        present.removeIf(i -> !isLong(current.at(i).item()));
        pairAlike(former, present, 0.7);
    }

    private static boolean isLong(Item text) {
        return text.value("text").text().chars().filter(c -> c == ' ').limit(8).count() == 8;
    }

    private static List<Integer> free(Tree tree, int[] taken, Subject subject) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] == NONE && tree.at(i).item().subject() == subject) {
                free.add(i);
            }
        }
        return free;
    }

    /**
     * Pairs the first with the first of those that have the same name, and so on.
     *
     * @param name null for what is not to be paired
     */
    void pairEqual(
            List<Integer> former, List<Integer> present, BiFunction<Tree, Integer, Object> name) {
        Map<Object, List<Integer>> named = new HashMap<>();
        for (int i : present) {
            Object key = toOld[i] == NONE ? name.apply(current, i) : null;
            if (key != null) {
                named.computeIfAbsent(key, x -> new ArrayList<>()).add(i);
            }
        }
        Map<Object, Integer> used = new HashMap<>();
        for (int i : former) {
            Object key = toCurrent[i] == NONE ? name.apply(old, i) : null;
            if (key != null && named.containsKey(key)) {
                int next = used.merge(key, 1, Integer::sum) - 1;
                if (next < named.get(key).size()) {
                    pair(i, named.get(key).get(next));
                }
            }
        }
    }

    /** Pairs those of two lists that are most alike. */
    void pairAlike(List<Integer> former, List<Integer> present, double limit) {
        pairAlike(former, present, limit, (one, other) -> true);
    }

    /**
     * @param check asked of a pair at the last
     */
    void pairAlike(
            List<Integer> former,
            List<Integer> present,
            double limit,
            BiPredicate<Item, Item> check) {
        if (former.isEmpty() || present.isEmpty()) {
            return;
        }
        Likeness likeness = new Likeness(prints(old, former), prints(current, present));
        for (Likeness.Pair pair : likeness.pairs(limit)) {
            int one = former.get(pair.old());
            int other = present.get(pair.current());
            if (check.test(old.at(one).item(), current.at(other).item())) {
                pair(one, other);
            }
        }
    }

    private static List<Fingerprint> prints(Tree tree, List<Integer> items) {
        return items.stream().map(i -> Fingerprint.of(tree.at(i).item())).toList();
    }
}
