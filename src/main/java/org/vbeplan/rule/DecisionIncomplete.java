package org.vbeplan.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Header.Decision;

/** Every decision says what is asked of it; {@code värden} are keys of a decision. */
final class DecisionIncomplete implements Rule {

    private static final Map<String, Predicate<Decision>> KEYS =
            Map.of(
                    "datum", decision -> decision.date().isGiven(),
                    "paragraf", decision -> decision.paragraph().isGiven(),
                    "utfall", decision -> decision.outcome().isGiven(),
                    "diarienummer", decision -> decision.registration().isGiven(),
                    "justerat", decision -> decision.adjusted().isGiven(),
                    "anslaget", decision -> decision.posted().isGiven(),
                    "bilaga", decision -> decision.appendix().isGiven());

    @Override
    public Code code() {
        return Code.DECISION_INCOMPLETE;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return KEYS.keySet();
    }

    @Override
    public void ask(Inquiry inquiry) {
        for (Decision decision : inquiry.plan().header().decisions()) {
            List<String> missing =
                    inquiry.values().stream().filter(key -> !isGiven(decision, key)).toList();
            if (!missing.isEmpty()) {
                inquiry.report(
                        decision.at(),
                        inquiry.partyName(decision.body().text()),
                        String.join(", ", missing));
            }
        }
    }

    private static boolean isGiven(Decision decision, String key) {
        return KEYS.containsKey(key) && KEYS.get(key).test(decision);
    }
}
