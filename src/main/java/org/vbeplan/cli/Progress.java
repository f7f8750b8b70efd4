package org.vbeplan.cli;

import org.vbeplan.workspace.PlanFile;

/** Says which plan is at work, on a terminal only. */
final class Progress {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Talk talk;
    private final int plans;
    private int begun;

    /**
     * @param plans how many there are to be
     */
    Progress(Talk talk, int plans) {
        this.talk = talk;
        this.plans = plans;
    }

    void begin(PlanFile plan) {
        begun++;
        if (isShown()) {
            talk.speech().err().print("[" + begun + "/" + plans + "] " + plan.id());
            talk.speech().err().flush();
        }
    }

    void end() {
        if (isShown()) {
            talk.speech().err().print(CLEAR_LINE);
        }
    }

    private boolean isShown() {
        return talk.isTerminal() && !talk.speech().quiet();
    }
}
