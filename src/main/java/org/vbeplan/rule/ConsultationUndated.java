package org.vbeplan.rule;

import java.util.Collection;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Header.Consultation;

/** A consultation has its day; {@code värden} are the parties, or none where all are asked for. */
final class ConsultationUndated implements Rule {

    @Override
    public Code code() {
        return Code.CONSULTATION_UNDATED;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.parties(city);
    }

    @Override
    public void ask(Inquiry inquiry) {
        for (Consultation one : inquiry.plan().header().consultations()) {
            boolean isAsked =
                    inquiry.values().isEmpty()
                            || inquiry.values().stream()
                                    .anyMatch(party -> inquiry.isParty(one.party(), party));
            if (isAsked && one.party().isGiven() && !one.date().isGiven()) {
                inquiry.report(one.at(), inquiry.partyName(one.party().text()));
            }
        }
    }
}
