package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Activity;

/**
 * The same activity written out twice, in the same or nearly the same words. Then neither place
 * says all of it, and it is counted and followed up twice; {@code se:} repeats a row instead.
 */
final class ActivityTwice implements Lint {

    /** A word that stands in more activities than this tells none of them apart. */
    private static final int COMMON = 40;

    /** What there must be in common before two are compared word by word. */
    private static final int LEAST_SHARED = 3;

    @Override
    public Code code() {
        return Code.ACTIVITY_TWICE;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        Index index = new Index();
        for (Activity activity : manuscript.plan().activities()) {
            if (!activity.description().isGiven()) {
                continue;
            }
            ActivityWords words = ActivityWords.of(activity);
            Activity earlier = index.find(words);
            if (earlier != null) {
                findings.accept(
                        Finding.of(code(), activity.description().at(), earlier.id().text()));
            }
            index.add(words);
        }
    }

    /** The activities so far, found by their words: no two are compared that share few of them. */
    private static final class Index {

        private final List<ActivityWords> all = new ArrayList<>();
        private final Map<String, List<ActivityWords>> bySignature = new HashMap<>();
        private final Map<String, List<Integer>> byStem = new HashMap<>();

        Activity find(ActivityWords words) {
            for (ActivityWords same : bySignature.getOrDefault(words.signature(), List.of())) {
                if (words.isSameAs(same)) {
                    return same.activity();
                }
            }
            Map<Integer, Integer> shared = new TreeMap<>();
            for (String stem : new TreeSet<>(words.stems())) {
                List<Integer> holders = byStem.getOrDefault(stem, List.of());
                if (holders.size() <= COMMON) {
                    holders.forEach(holder -> shared.merge(holder, 1, Integer::sum));
                }
            }
            for (Map.Entry<Integer, Integer> candidate : shared.entrySet()) {
                if (candidate.getValue() >= LEAST_SHARED
                        && words.isLike(all.get(candidate.getKey()))) {
                    return all.get(candidate.getKey()).activity();
                }
            }
            return null;
        }

        void add(ActivityWords words) {
            List<ActivityWords> same =
                    bySignature.computeIfAbsent(words.signature(), key -> new ArrayList<>());
            if (same.size() >= LEAST_SHARED) {
                // Enough to know the rest by.
                return;
            }
            same.add(words);
            for (String stem : words.stems()) {
                List<Integer> holders = byStem.computeIfAbsent(stem, key -> new ArrayList<>());
                if (holders.size() <= COMMON) {
                    holders.add(all.size());
                }
            }
            all.add(words);
        }
    }
}
