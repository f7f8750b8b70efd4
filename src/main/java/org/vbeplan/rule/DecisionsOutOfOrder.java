package org.vbeplan.rule;

import java.util.Collection;
import java.util.List;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Days;
import org.vbeplan.plan.Header.Decision;

/**
 * No body decides before those that come before it in the chain; {@code värden} are the bodies in
 * order. Where a body has decided more than once, the last time counts.
 */
final class DecisionsOutOfOrder implements Rule {

    @Override
    public Code code() {
        return Code.DECISIONS_OUT_OF_ORDER;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.parties(city);
    }

    @Override
    public void ask(Inquiry inquiry) {
        Decisions decisions = new Decisions(inquiry);
        List<Decision> chain =
                inquiry.values().stream()
                        .flatMap(body -> decisions.lastYes(body).stream())
                        .toList();
        for (int i = 1; i < chain.size(); i++) {
            Decision earlier = chain.get(i - 1);
            Decision later = chain.get(i);
            boolean isReversed =
                    Days.of(later.date())
                            .flatMap(day -> Days.of(earlier.date()).map(day::isBefore))
                            .orElse(false);
            if (isReversed) {
                inquiry.report(
                        later.date().at(),
                        inquiry.partyName(later.body().text()),
                        later.date().text(),
                        inquiry.partyName(earlier.body().text()),
                        earlier.date().text());
            }
        }
    }
}
