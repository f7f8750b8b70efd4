package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.List;

/** Finds, in something that both plans have, what only its neighbours know apart. */
final class Neighbours {

    /** Two paragraphs less alike than this read as two, not as one that was edited. */
    private static final double LIMIT = 0.28;

    private final Tree old;
    private final Tree current;
    private final Matching matching;

    Neighbours(Tree old, Tree current, Matching matching) {
        this.old = old;
        this.current = current;
        this.matching = matching;
    }

    void pair(int formerParent, int presentParent) {
        List<Integer> former = new ArrayList<>();
        List<Integer> present = new ArrayList<>();
        for (int i : old.children(formerParent)) {
            if (!matching.isInBoth(i) && isOfThese(old.at(i))) {
                former.add(i);
            }
        }
        for (int i : current.children(presentParent)) {
            if (matching.old(i) < 0 && isOfThese(current.at(i))) {
                present.add(i);
            }
        }
        if (former.isEmpty() || present.isEmpty()) {
            return;
        }
        matching.pairEqual(former, present, Neighbours::whole);
        matching.pairEqual(former, present, this::named);
        for (Subject subject : Subject.values()) {
            if (subject != Subject.TABLE && subject != Subject.REPEATED) {
                alike(subject, former, present);
            }
        }
    }

    private static boolean isOfThese(Outline.Located one) {
        return Keys.isKnownInItsParent(one.key().subject());
    }

    /** Everything that it says itself: two texts with the same words are one. */
    private static Object whole(Tree tree, int item) {
        Item one = tree.at(item).item();
        return one.subject() == Subject.TABLE || !one.id().isEmpty() ? null : tree.said(item);
    }

    private Object named(Tree tree, int item) {
        Item one = tree.at(item).item();
        String id = one.id();
        if (tree == old && one.subject() == Subject.REPEATED) {
            // The activity that it repeats may have got another id.
            id = matching.currentId(new Key(Subject.ACTIVITY, id));
        }
        return id.isEmpty() ? null : new Key(one.subject(), id);
    }

    private void alike(Subject subject, List<Integer> former, List<Integer> present) {
        List<Integer> left =
                former.stream()
                        .filter(i -> !matching.isInBoth(i) && isOf(subject, old, i))
                        .toList();
        List<Integer> others =
                present.stream()
                        .filter(i -> matching.old(i) < 0 && isOf(subject, current, i))
                        .toList();
        matching.pairAlike(left, others, LIMIT, Neighbours::keepsWords);
    }

    /** The same words here and there are not enough: some phrases must have stayed. */
    private static boolean keepsWords(Item former, Item present) {
        String before = Marks.plain(former.value("text").text());
        String now = Marks.plain(present.value("text").text());
        return present.subject() != Subject.TEXT
                || 4 * kept(before, now) >= Math.min(before.length(), now.length());
    }

    private static int kept(String before, String now) {
        return WordDiff.of(before, now).stream()
                .filter(run -> run.kind() == Run.Kind.SAME)
                .mapToInt(run -> run.text().length())
                .sum();
    }

    private static boolean isOf(Subject subject, Tree tree, int item) {
        return tree.at(item).key().subject() == subject;
    }
}
