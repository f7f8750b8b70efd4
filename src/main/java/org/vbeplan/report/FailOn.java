package org.vbeplan.report;

import org.vbeplan.finding.Severity;

/** From which severity on a finding makes a validation fail. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** Whether so many findings of each severity do. */
    public boolean isReachedBy(int errors, int warnings) {
        return switch (this) {
            case ERROR -> errors > 0;
            case WARNING -> errors > 0 || warnings > 0;
            case NEVER -> false;
        };
    }

    /** Whether a remark does. What is excepted never does. */
    public boolean isReachedBy(Remark remark) {
        return switch (this) {
            case ERROR -> remark.is(Severity.ERROR);
            case WARNING -> remark.is(Severity.ERROR) || remark.is(Severity.WARNING);
            case NEVER -> false;
        };
    }
}
