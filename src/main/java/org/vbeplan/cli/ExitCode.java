package org.vbeplan.cli;

/** How a run ended. In a batch the worst counts; they are declared from best to worst. */
enum ExitCode {
    DONE(0),
    /** The plan's author must act. */
    FINDINGS(1),
    /** The caller must act. */
    USAGE(2),
    /** The machine's owner, or whoever set up the workspace, must act. */
    PREVENTED(3),
    /** We must act. */
    BUG(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    ExitCode worse(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
