package org.vbeplan.rule;

import org.vbeplan.finding.Code;
import org.vbeplan.plan.Header.Consultation;

/** A consultation has its day; {@code värden} are the parties, or none where all are asked for. */
final class ConsultationUndated implements Rule {

    @Override
    public Code code() {
        return Code.CONSULTATION_UNDATED;
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
