package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Nearest;
import org.vbeplan.text.Word;

/**
 * Plans beside each other: finds sections whose text is copied from the same year's plan of another
 * board, or from the board's own plan before.
 *
 * <p>All are put on the shelf before any is compared. A plan is held beside its own forerunner, and
 * beside those few of its year that an index of their words says are like it; so a thousand plans
 * take ten times as long as a hundred, also where all of them say the same.
 */
public final class Shelf {

    /** Of the plans that hold a run of words, so many are looked at. */
    private static final int FOLLOWED = 8;

    /** Text that more plans of a year have is the city's, wherever it came from. */
    private static final int COMMON = 5;

    private final Map<String, TreeMap<Integer, Excerpt>> byBoard = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** Mark and year in the upper half, the entry's number in the lower; sorted when asked. */
    private long[] index = new long[1024];

    private int indexed;
    private boolean isSorted = true;

    private record Entry(Excerpt plan, Excerpt.Part part) {}

    /**
     * Puts a plan on the shelf. Of two of a board and a year, the first is next year's forerunner.
     */
    public void add(Excerpt plan) {
        byBoard.computeIfAbsent(plan.board(), board -> new TreeMap<>())
                .putIfAbsent(plan.year(), plan);
        for (Excerpt.Part part : plan.parts()) {
            int number = entries.size();
            entries.add(new Entry(plan, part));
            for (int mark : Likeness.marks(part.words())) {
                if (indexed == index.length) {
                    index = Arrays.copyOf(index, 2 * indexed);
                }
                index[indexed++] = key(mark, plan.year()) | number;
            }
        }
        isSorted = false;
    }

    private static long key(int mark, int year) {
        return (long) Likeness.mix(mark + year) << Integer.SIZE;
    }

    /** Reports what of a plan is copied from others on the shelf; it may stand there itself. */
    public void compare(Excerpt plan, Consumer<Finding> findings) {
        if (!isSorted) {
            Arrays.sort(index, 0, indexed);
            isSorted = true;
        }
        Map.Entry<Integer, Excerpt> before =
                byBoard.getOrDefault(plan.board(), new TreeMap<>()).lowerEntry(plan.year());
        if (before != null) {
            reasons(plan, before.getValue(), findings);
        }
        for (Excerpt.Part part : plan.parts()) {
            boolean isOwn = before != null && part.tellsSituation();
            int own = isOwn ? copiedFrom(before.getValue(), part) : 0;
            Copy others = copiedFromOthers(plan, part);
            if (own > 0 && own >= others.percent()) {
                report(part, own, "", before.getValue().id(), findings);
            } else if (others.percent() > 0) {
                report(part, others.percent(), others.from(), "", findings);
            }
        }
    }

    /**
     * A reason for the change of what is in neither plan, but is called nearly as something there.
     * One that is like nothing may belong to a version in between.
     */
    private static void reasons(Excerpt plan, Excerpt before, Consumer<Finding> findings) {
        for (Word reason : plan.reasons()) {
            String id = reason.text();
            if (plan.ids().contains(id) || before.ids().contains(id)) {
                continue;
            }
            Set<String> known = new TreeSet<>(plan.ids());
            known.addAll(before.ids());
            String nearest = Nearest.to(id, known);
            if (!nearest.isEmpty()) {
                findings.accept(Finding.of(Code.REASON_UNFOUNDED, reason.at(), id, nearest, ""));
            }
        }
    }

    private static void report(
            Excerpt.Part part,
            int percent,
            String other,
            String before,
            Consumer<Finding> findings) {
        findings.accept(
                Finding.of(
                        Code.TEXT_COPIED,
                        part.at(),
                        part.heading(),
                        String.valueOf(percent),
                        other,
                        before));
    }

    /** How much stands in the section of the same id, or in another of the lägesbild. */
    private static int copiedFrom(Excerpt before, Excerpt.Part part) {
        int most = 0;
        for (Excerpt.Part former : before.parts()) {
            if (former.tellsSituation()) {
                most = Math.max(most, Likeness.copied(part.words(), former.words()));
            }
        }
        return most;
    }

    private record Copy(int percent, String from) {
        static final Copy NONE = new Copy(0, "");

        static final Comparator<Copy> BY_SIZE =
                Comparator.comparing(Copy::percent)
                        .thenComparing(Copy::from, Comparator.reverseOrder());
    }

    private Copy copiedFromOthers(Excerpt plan, Excerpt.Part part) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (int mark : Likeness.marks(part.words())) {
            follow(key(mark, plan.year()), plan, part, shared);
        }
        return shared.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(FOLLOWED)
                .map(candidate -> entries.get(candidate.getKey()))
                .map(
                        other ->
                                new Copy(
                                        Likeness.copied(part.words(), other.part().words()),
                                        other.plan().id()))
                .max(Copy.BY_SIZE)
                .orElse(Copy.NONE);
    }

    /** Counts the sections of other boards that hold a mark; those few that are followed. */
    private void follow(long key, Excerpt plan, Excerpt.Part part, Map<Integer, Integer> shared) {
        int first = Arrays.binarySearch(index, 0, indexed, key);
        first = first < 0 ? -first - 1 : first;
        if (!part.tellsSituation() && isHeldByMoreThan(COMMON + 1, first, key)) {
            return;
        }
        int followed = 0;
        int last = Math.min(indexed, first + 2 * FOLLOWED);
        for (int i = first; i < last && followed < FOLLOWED && holds(i, key); i++) {
            int number = (int) index[i];
            Excerpt other = entries.get(number).plan();
            if (other.year() == plan.year() && !other.board().equals(plan.board())) {
                shared.merge(number, 1, Integer::sum);
                followed++;
            }
        }
    }

    private boolean isHeldByMoreThan(int entriesAllowed, int first, long key) {
        int beyond = first + entriesAllowed;
        return beyond < indexed && holds(beyond, key);
    }

    private boolean holds(int place, long key) {
        return (index[place] ^ key) >>> Integer.SIZE == 0;
    }
}
