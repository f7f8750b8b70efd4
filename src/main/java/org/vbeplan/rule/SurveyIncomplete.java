package org.vbeplan.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Survey;

/**
 * A survey says how many were asked, how many answered and when; {@code värden} are those of its
 * keys that are asked for. A share of answers tells as much as their number.
 */
final class SurveyIncomplete implements Rule {

    private static final Map<String, Predicate<Survey>> KEYS =
            Map.of(
                    "målgrupp", survey -> survey.audience().isGiven(),
                    "utskick", survey -> survey.sent().isGiven(),
                    "svar", survey -> survey.answers().isGiven() || survey.rate().isGiven(),
                    "period", survey -> survey.period().isGiven(),
                    "frågor", survey -> !survey.questions().isEmpty());

    @Override
    public Code code() {
        return Code.SURVEY_INCOMPLETE;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return KEYS.keySet();
    }

    @Override
    public void ask(Inquiry inquiry) {
        for (Survey survey : SurveyMissing.in(inquiry)) {
            List<String> missing =
                    inquiry.values().stream().filter(key -> !isGiven(survey, key)).toList();
            if (!missing.isEmpty()) {
                inquiry.report(survey.at(), String.join(", ", missing));
            }
        }
    }

    private static boolean isGiven(Survey survey, String key) {
        return KEYS.containsKey(key) && KEYS.get(key).test(survey);
    }
}
