package org.vbeplan.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vbeplan.finding.Severity;

/**
 * What there is to say of one plan.
 *
 * @param id {@code board/year}
 * @param file as the user sees it
 * @param remarks sorted
 * @param problem why the plan could not be checked to its end, in the reader's language; empty
 *     where it could
 */
public record PlanReport(String id, String file, List<Remark> remarks, String problem) {

    public PlanReport {
        requireNonNull(id, "id");
        requireNonNull(file, "file");
        remarks = List.copyOf(remarks);
        requireNonNull(problem, "problem");
    }

    public boolean isChecked() {
        return problem.isEmpty();
    }

    /** How many findings of a severity count. */
    int count(Severity severity) {
        return Remark.number(remarks, severity);
    }

    int excepted() {
        return (int) remarks.stream().filter(Remark::isExcepted).count();
    }
}
