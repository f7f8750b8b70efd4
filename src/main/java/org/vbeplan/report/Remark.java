package org.vbeplan.report;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Severity;

/**
 * A finding, and what the plan's author says of it.
 *
 * @param reason why it is excepted, {@code avsteg}; empty where it is not
 */
public record Remark(Finding finding, String reason) {

    public Remark {
        requireNonNull(finding, "finding");
        requireNonNull(reason, "reason");
    }

    /** A finding that nothing is said of. */
    public static Remark of(Finding finding) {
        return new Remark(finding, "");
    }

    public boolean isExcepted() {
        return !reason.isEmpty();
    }

    /** Whether it counts with a severity. */
    public boolean is(Severity severity) {
        return !isExcepted() && finding.severity() == severity;
    }

    /** How many findings of a severity count, those among them that are only told in a number. */
    static int number(Collection<Remark> remarks, Severity severity) {
        return remarks.stream()
                .filter(remark -> remark.is(severity))
                .mapToInt(remark -> remark.finding().number())
                .sum();
    }
}
