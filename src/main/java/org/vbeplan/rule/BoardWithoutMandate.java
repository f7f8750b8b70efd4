package org.vbeplan.rule;

import java.util.Collection;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;

/**
 * The board is one that the riktlinjer give a plan; {@code värden} are kinds of board and ids of
 * boards. Asked by a duty that binds all, since what binds some is not asked of the others.
 */
final class BoardWithoutMandate implements Rule {

    @Override
    public Code code() {
        return Code.BOARD_WITHOUT_MANDATE;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.boards(city);
    }

    @Override
    public void ask(Inquiry inquiry) {
        boolean hasMandate =
                inquiry.values().contains(inquiry.board().id())
                        || inquiry.values().contains(inquiry.board().kind());
        if (!hasMandate) {
            inquiry.report(
                    inquiry.plan().header().board().at(),
                    inquiry.board().name(),
                    String.join(", ", inquiry.values().stream().map(inquiry::partyName).toList()));
        }
    }
}
