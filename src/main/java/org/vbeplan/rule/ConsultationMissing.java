package org.vbeplan.rule;

import java.util.Collection;
import java.util.List;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Header.Consultation;

/** The plan was made in consultation with whom the riktlinjer name; {@code värden} are parties. */
final class ConsultationMissing implements Rule {

    @Override
    public Code code() {
        return Code.CONSULTATION_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.parties(city);
    }

    @Override
    public void ask(Inquiry inquiry) {
        List<Consultation> held = inquiry.plan().header().consultations();
        Span at = inquiry.headerKey("samråd");
        for (String party : inquiry.values()) {
            if (held.stream().noneMatch(one -> inquiry.isParty(one.party(), party))) {
                inquiry.report(at, inquiry.partyName(party), party);
            }
        }
    }
}
