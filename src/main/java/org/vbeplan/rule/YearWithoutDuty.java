package org.vbeplan.rule;

import java.util.List;
import org.vbeplan.city.OwedDocument;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Header;

/**
 * The plan covers a year in which its board owes one. A board that owes none at all may make one
 * whenever it likes.
 */
final class YearWithoutDuty implements Rule {

    @Override
    public Code code() {
        return Code.YEAR_WITHOUT_DUTY;
    }

    @Override
    public void ask(Inquiry inquiry) {
        PlanInCity plan = inquiry.context();
        List<OwedDocument> owed =
                inquiry.rules().owedBy(inquiry.board()).stream()
                        .filter(document -> !document.isReport())
                        .toList();
        if (owed.isEmpty() || !plan.hasYears()) {
            return;
        }
        int first = Integer.parseInt(plan.firstYear());
        int last = Integer.parseInt(plan.lastYear());
        if (owed.stream().noneMatch(document -> document.isDueIn(first, last))) {
            Header header = inquiry.plan().header();
            inquiry.report(
                    header.year().isGiven() ? header.year().at() : header.validity().from().at(),
                    plan.years(),
                    inquiry.board().name(),
                    "@" + owed.get(0).rhythm());
        }
    }
}
