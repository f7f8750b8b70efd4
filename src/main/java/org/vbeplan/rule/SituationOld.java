package org.vbeplan.rule;

import java.time.LocalDate;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Days;
import org.vbeplan.text.Word;

/**
 * Something in the lägesbild is fresh; {@code värden} is how many months before the plan's first
 * day it may be. What is older than that may stand beside it.
 */
final class SituationOld implements Rule {

    @Override
    public Code code() {
        return Code.SITUATION_OLD;
    }

    @Override
    public void ask(Inquiry inquiry) {
        Days plan = Days.of(inquiry.plan().header()).orElse(null);
        SituationDates.Dated latest = new SituationDates(inquiry.plan()).latest().orElse(null);
        if (plan == null || latest == null) {
            return;
        }
        for (Word months : inquiry.check().values()) {
            LocalDate limit = plan.first().minusMonths(months.number().orElse(0));
            if (latest.days().last().isBefore(limit)) {
                inquiry.report(
                        latest.date().at(),
                        latest.date().text(),
                        months.text(),
                        plan.first().toString());
            }
        }
    }
}
