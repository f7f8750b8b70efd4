package org.vbeplan.rule;

import java.util.Collection;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Header.Decision;

/** Every body of the chain has decided; {@code värden} are the bodies, the plan's own first. */
final class DecisionMissing implements Rule {

    @Override
    public Code code() {
        return Code.DECISION_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.parties(city);
    }

    @Override
    public void ask(Inquiry inquiry) {
        Decisions decisions = new Decisions(inquiry);
        for (String body : inquiry.values()) {
            if (decisions.lastYes(body).isEmpty()) {
                report(inquiry, decisions, body);
            }
        }
    }

    private static void report(Inquiry inquiry, Decisions decisions, String body) {
        String name = inquiry.partyName(body);
        Decision notYet = decisions.lastNotYet(body).orElse(null);
        if (notYet != null) {
            inquiry.report(notYet.outcome().at(), name, notYet.outcome().text(), body);
            return;
        }
        inquiry.report(inquiry.headerKey("beslut"), name, "", body);
    }
}
