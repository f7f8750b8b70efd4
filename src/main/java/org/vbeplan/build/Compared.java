package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.compare.PlanDiff;
import org.vbeplan.finding.Quotes;

/** What came of comparing a plan with what it was. */
public sealed interface Compared {

    /** The plan. */
    PlanPair plans();

    /**
     * Both were read.
     *
     * @param diff without a change where the two say the same
     */
    record Both(PlanPair plans, PlanInCity old, PlanInCity current, PlanDiff diff)
            implements Compared {
        public Both {
            requireNonNull(plans, "plans");
            requireNonNull(diff, "diff");
        }
    }

    /** The plan is new. */
    record Added(PlanPair plans, PlanInCity plan) implements Compared {}

    /** The plan is gone. */
    record Removed(PlanPair plans, PlanInCity plan) implements Compared {}

    /**
     * One or both could not be read, so nothing is said of what changed.
     *
     * @param verdicts why; of the old one first
     * @param quotes the lines that their findings stand in
     */
    record Unread(PlanPair plans, List<Verdict> verdicts, Quotes quotes) implements Compared {
        public Unread {
            requireNonNull(plans, "plans");
            verdicts = List.copyOf(verdicts);
            requireNonNull(quotes, "quotes");
        }
    }
}
