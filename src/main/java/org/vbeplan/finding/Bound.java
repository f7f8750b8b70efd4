package org.vbeplan.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps a report readable: of one kind and weight a plan is told so many findings, and the last one
 * says how many more there are. So nothing is left out without a word, and what the findings weigh
 * together stays the same.
 */
public final class Bound {

    /** A plan with more remarks of one kind is not a plan; memory is for the others. */
    public static final int MOST = 1_000;

    private Bound() {}

    /** Code and weight; a demand may weigh differently from duty to duty. */
    private record Kind(Code code, Severity severity) {}

    /**
     * Those that are told.
     *
     * @param findings sorted
     */
    public static List<Finding> of(Collection<Finding> findings) {
        Map<Kind, Integer> numbers = new HashMap<>();
        Map<Kind, Finding> firstLeftOut = new HashMap<>();
        List<Finding> told = new ArrayList<>(Math.min(findings.size(), 2 * MOST));
        for (Finding finding : findings) {
            Kind kind = new Kind(finding.code(), finding.severity());
            if (numbers.merge(kind, 1, Integer::sum) <= MOST) {
                told.add(finding);
            } else {
                firstLeftOut.putIfAbsent(kind, finding);
            }
        }
        if (firstLeftOut.isEmpty()) {
            return List.copyOf(findings);
        }
        TreeMap<Finding, Finding> sorted = new TreeMap<>();
        told.forEach(finding -> sorted.put(finding, finding));
        firstLeftOut.forEach(
                (kind, first) -> {
                    Finding more = leftOut(first, numbers.get(kind) - MOST);
                    sorted.put(more, more);
                });
        return List.copyOf(sorted.values());
    }

    /**
     * What stands for findings that are not told.
     *
     * @param first of them
     */
    public static Finding leftOut(Finding first, int number) {
        return new Finding(
                Code.FINDINGS_LEFT_OUT,
                first.severity(),
                first.at(),
                List.of(first.code().id(), "" + number),
                first.demand());
    }
}
