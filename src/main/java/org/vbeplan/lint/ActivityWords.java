package org.vbeplan.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vbeplan.plan.Activity;
import org.vbeplan.text.Prose;

/**
 * An activity by the stems of its words, to be held beside another.
 *
 * @param signature the same for two that have the same words in any order
 */
record ActivityWords(Activity activity, Set<String> stems, String signature) {

    /** Words that set two activities apart although all others are the same. */
    private static final Pattern SETS_APART =
            Pattern.compile(
                    "\\d+|vår|höst|somm\\p{L}*|vint\\p{L}*|jan\\p{L}*|feb\\p{L}*|mars|april|maj|juni"
                            + "|juli|augusti|sept\\p{L}*|okt\\p{L}*|nov\\p{L}*|dec\\p{L}*|en|ett|två"
                            + "|tre|fyra|fem|sex|sju|åtta|nio|tio|först\\p{L}*|andr\\p{L}*");

    private static final int LEAST_WITHIN = 4;

    private static final int LEAST_FOR_SAME_GOAL = 5;

    private static final int LEAST_FOR_FEW_CHANGES = 8;

    static ActivityWords of(Activity activity) {
        Set<String> stems = WordStems.of(activity.description().plainText());
        return new ActivityWords(activity, stems, String.join(" ", new TreeSet<>(stems)));
    }

    /** Whether two with the same words are one activity. */
    boolean isSameAs(ActivityWords other) {
        return stems.size() > 1 && !isForOthers(other);
    }

    /** Whether two with nearly the same words are one activity. */
    boolean isLike(ActivityWords other) {
        if (isForOthers(other)) {
            return false;
        }
        Set<String> own = without(stems, other.stems);
        Set<String> its = without(other.stems, stems);
        removeRelated(own, its);
        int shared = stems.size() - own.size();
        int changed = own.size() + its.size();
        if (own.isEmpty() || its.isEmpty()) {
            // All of one is in the other, which only says a little more.
            return changed == 0 && shared >= 3 || shared >= LEAST_WITHIN && changed <= shared / 2;
        }
        if (setApart(own) || setApart(its)) {
            return false;
        }
        return hasSameGoal(other)
                ? shared >= LEAST_FOR_SAME_GOAL && changed * 5 <= shared * 3
                : shared >= LEAST_FOR_FEW_CHANGES && changed <= 2;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static void removeRelated(Set<String> own, Set<String> its) {
        for (String stem : new HashSet<>(own)) {
            if (its.removeIf(other -> WordStems.areRelated(stem, other))) {
                own.remove(stem);
            }
        }
    }

    private static boolean setApart(Set<String> stems) {
        return stems.stream().anyMatch(stem -> SETS_APART.matcher(stem).matches());
    }

    private boolean hasSameGoal(ActivityWords other) {
        String goal = activity.goal().plainText();
        return !goal.isEmpty() && goal.equals(other.activity.goal().plainText());
    }

    /** For other people, at another time, or for another edition: said twice on purpose. */
    private boolean isForOthers(ActivityWords other) {
        return activity.internal() != other.activity.internal()
                || differ(activity.audience(), other.activity.audience())
                || differ(activity.schedule(), other.activity.schedule());
    }

    private static boolean differ(Prose one, Prose other) {
        if (!one.isGiven() || !other.isGiven()) {
            return false;
        }
        Set<String> stems = WordStems.of(one.plainText());
        Set<String> others = WordStems.of(other.plainText());
        return !stems.containsAll(others) && !others.containsAll(stems);
    }

    private static boolean differ(Activity.Schedule one, Activity.Schedule other) {
        boolean bothDated = one.latest().isGiven() && other.latest().isGiven();
        return bothDated && !one.latest().is(other.latest().text())
                || differ(one.period(), other.period());
    }
}
