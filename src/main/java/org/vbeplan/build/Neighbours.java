package org.vbeplan.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vbeplan.workspace.PlanFile;

/**
 * Which plans are held beside each other, by their names alone: a year's, and each board's before.
 */
final class Neighbours {

    private static final int YEAR = 4;

    private final Map<String, Set<PlanFile>> byYear = new TreeMap<>();
    private final Map<String, TreeMap<String, PlanFile>> byBoard = new HashMap<>();

    Neighbours(Collection<PlanFile> plans) {
        for (PlanFile plan : plans) {
            byYear.computeIfAbsent(year(plan), year -> new LinkedHashSet<>()).add(plan);
            byBoard.computeIfAbsent(plan.board(), board -> new TreeMap<>())
                    .putIfAbsent(year(plan), plan);
        }
    }

    /** A plan's first year, as its file is called. */
    static String year(PlanFile plan) {
        return plan.year().substring(0, Math.min(YEAR, plan.year().length()));
    }

    /** Every year that a plan begins in, sorted. */
    Set<String> years() {
        return byYear.keySet();
    }

    /** The plans of a year. */
    Set<PlanFile> of(String year) {
        return byYear.getOrDefault(year, Set.of());
    }

    /** The plan that its board had before; of a plan that need not be among these. */
    Optional<PlanFile> before(PlanFile plan) {
        return Optional.ofNullable(
                        byBoard.getOrDefault(plan.board(), new TreeMap<>()).lowerEntry(year(plan)))
                .map(Map.Entry::getValue);
    }
}
