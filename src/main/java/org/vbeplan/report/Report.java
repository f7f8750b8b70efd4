package org.vbeplan.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Severity;

/**
 * What a validation found.
 *
 * @param ownFiles what is wrong in the workspace's own files
 * @param plans in the order in which they were checked
 */
public record Report(List<Remark> ownFiles, List<PlanReport> plans) {

    public Report {
        ownFiles = List.copyOf(ownFiles);
        plans = List.copyOf(plans);
    }

    /**
     * Everything, by file and place. What several plans share, such as a mistake in a shared text,
     * is there once, and is excepted only where all of them say so.
     */
    public List<Remark> remarks() {
        TreeMap<Finding, Remark> each = new TreeMap<>();
        ownFiles.forEach(remark -> each.put(remark.finding(), remark));
        for (PlanReport plan : plans) {
            for (Remark remark : plan.remarks()) {
                each.merge(
                        remark.finding(), remark, (one, other) -> one.isExcepted() ? other : one);
            }
        }
        return new ArrayList<>(each.values());
    }

    /** Its numbers. */
    public Totals totals() {
        return Totals.of(plans, remarks());
    }

    /**
     * How many there are.
     *
     * @param plans those that were to be checked
     * @param unchecked those of them that could not be
     * @param errors without those excepted, as are warnings and advice
     */
    public record Totals(
            int plans, int unchecked, int errors, int warnings, int advice, int excepted) {

        private static Totals of(List<PlanReport> plans, Collection<Remark> remarks) {
            return new Totals(
                    plans.size(),
                    (int) plans.stream().filter(plan -> !plan.isChecked()).count(),
                    count(remarks, Severity.ERROR),
                    count(remarks, Severity.WARNING),
                    count(remarks, Severity.ADVICE),
                    (int) remarks.stream().filter(Remark::isExcepted).count());
        }

        private static int count(Collection<Remark> remarks, Severity severity) {
            return Remark.number(remarks, severity);
        }
    }
}
