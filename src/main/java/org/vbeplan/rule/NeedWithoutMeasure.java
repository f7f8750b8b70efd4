package org.vbeplan.rule;

import org.vbeplan.finding.Code;
import org.vbeplan.plan.Need;

/** Each need is answered by an activity, or the plan says why it is not. */
final class NeedWithoutMeasure implements Rule {

    @Override
    public Code code() {
        return Code.NEED_WITHOUT_MEASURE;
    }

    @Override
    public void ask(Inquiry inquiry) {
        for (Need need : inquiry.measures().needs()) {
            if (!inquiry.measures().answer(need.id()) && !need.unmet().isGiven()) {
                inquiry.report(need.id().at(), need.id().text());
            }
        }
    }
}
