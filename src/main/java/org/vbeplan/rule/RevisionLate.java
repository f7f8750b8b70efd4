package org.vbeplan.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Days;
import org.vbeplan.plan.Header.Revision;
import org.vbeplan.text.Word;

/**
 * The plan is revised in time; {@code värden} is how many months after its first day. An event of a
 * year may come as early as that year begins.
 */
final class RevisionLate implements Rule {

    @Override
    public Code code() {
        return Code.REVISION_LATE;
    }

    @Override
    public void ask(Inquiry inquiry) {
        Revision next = inquiry.plan().header().nextRevision();
        Word date = next.date().isGiven() ? next.date() : next.year();
        Optional<Days> plan = Days.of(inquiry.plan().header());
        Optional<Days> revision = Days.of(date);
        if (plan.isEmpty() || revision.isEmpty()) {
            return;
        }
        for (Word months : inquiry.check().values()) {
            LocalDate limit = plan.get().first().plusMonths(months.number().orElse(0));
            if (revision.get().first().isAfter(limit)) {
                inquiry.report(date.at(), date.text(), months.text(), limit.toString());
            }
        }
    }
}
