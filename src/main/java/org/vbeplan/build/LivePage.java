package org.vbeplan.build;

import java.util.List;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Quotes;
import org.vbeplan.workspace.PlanFile;

/**
 * A plan as a page, while it is being written.
 *
 * @param html the page; empty where there has been none yet
 * @param isOld whether the plan as it is now could not be made a page, and this is from before
 * @param findings what is wrong with it now
 * @param quotes the lines that the findings stand in
 * @param trouble what the machine did not let us do; null where there was none
 */
public record LivePage(
        PlanFile plan,
        String html,
        boolean isOld,
        List<Finding> findings,
        Quotes quotes,
        Trouble trouble) {

    public LivePage {
        findings = List.copyOf(findings);
    }

    static LivePage none(PlanFile plan) {
        return new LivePage(plan, "", true, List.of(), at -> "", null);
    }

    /** The same page as before, and why there is no newer one. */
    LivePage troubled(Trouble why) {
        return new LivePage(plan, html, true, List.of(), at -> "", why);
    }
}
