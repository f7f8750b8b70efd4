package org.vbeplan.rule;

import java.util.List;
import java.util.Map;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Header.Decision;

/** Every decision says what is asked of it; {@code värden} are keys of a decision. */
final class DecisionIncomplete implements Rule {

    @Override
    public Code code() {
        return Code.DECISION_INCOMPLETE;
    }

    @Override
    public void ask(Inquiry inquiry) {
        for (Decision decision : inquiry.plan().header().decisions()) {
            Map<String, Boolean> given =
                    Map.of(
                            "datum", decision.date().isGiven(),
                            "paragraf", decision.paragraph().isGiven(),
                            "utfall", decision.outcome().isGiven(),
                            "diarienummer", decision.registration().isGiven(),
                            "justerat", decision.adjusted().isGiven(),
                            "anslaget", decision.posted().isGiven(),
                            "bilaga", decision.appendix().isGiven());
            List<String> missing =
                    inquiry.values().stream()
                            .filter(key -> !given.getOrDefault(key, false))
                            .toList();
            if (!missing.isEmpty()) {
                inquiry.report(
                        decision.at(),
                        inquiry.partyName(decision.body().text()),
                        String.join(", ", missing));
            }
        }
    }
}
