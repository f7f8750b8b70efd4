package org.vbeplan.build;

import org.vbeplan.finding.Quotes;
import org.vbeplan.workspace.PlanFile;

/** Is told how a build goes on, by one thread at a time. */
public interface Listener {

    /** A plan's turn has come; several can be at work. */
    void begin(PlanFile plan);

    /**
     * A plan is done. The plans end in their order, whichever was ready first.
     *
     * @param quotes the lines that its findings stand in
     */
    void end(PlanResult result, Quotes quotes);
}
