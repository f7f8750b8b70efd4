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
     * What was wrong with it, or with what it was; none where all could be read. Where the plans
     * were compared all the same, what could not be read was passed over.
     */
    Problems problems();

    /**
     * What kept something from being compared.
     *
     * @param verdicts each with findings, a trouble or a bug; of the old plan first
     * @param quotes the lines that the findings stand in
     */
    record Problems(List<Verdict> verdicts, Quotes quotes) {

        public Problems {
            verdicts = List.copyOf(verdicts);
            requireNonNull(quotes, "quotes");
        }

        public boolean isEmpty() {
            return verdicts.isEmpty();
        }
    }

    /**
     * Both were read.
     *
     * @param diff without a change where the two say the same
     */
    record Both(
            PlanPair plans, PlanInCity old, PlanInCity current, PlanDiff diff, Problems problems)
            implements Compared {
        public Both {
            requireNonNull(plans, "plans");
            requireNonNull(diff, "diff");
            requireNonNull(problems, "problems");
        }
    }

    /** The plan is new. */
    record Added(PlanPair plans, PlanInCity plan, Problems problems) implements Compared {}

    /** The plan is gone. */
    record Removed(PlanPair plans, PlanInCity plan, Problems problems) implements Compared {}

    /** One or both could not be read at all, so nothing is said of what changed. */
    record Unread(PlanPair plans, Problems problems) implements Compared {

        /** Of what was not even looked at. */
        public static Unread because(PlanPair plans, List<Verdict> verdicts) {
            return new Unread(plans, new Problems(verdicts, at -> ""));
        }

        public Unread {
            requireNonNull(plans, "plans");
            requireNonNull(problems, "problems");
        }
    }
}
