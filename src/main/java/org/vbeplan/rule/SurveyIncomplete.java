package org.vbeplan.rule;

import java.util.List;
import java.util.Map;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Survey;

/**
 * A survey says how many were asked, how many answered and when; {@code värden} are those of its
 * keys that are asked for. A share of answers tells as much as their number.
 */
final class SurveyIncomplete implements Rule {

    @Override
    public Code code() {
        return Code.SURVEY_INCOMPLETE;
    }

    @Override
    public void ask(Inquiry inquiry) {
        for (Survey survey : SurveyMissing.in(inquiry)) {
            Map<String, Boolean> given =
                    Map.of(
                            "målgrupp", survey.audience().isGiven(),
                            "utskick", survey.sent().isGiven(),
                            "svar", survey.answers().isGiven() || survey.rate().isGiven(),
                            "period", survey.period().isGiven(),
                            "frågor", !survey.questions().isEmpty());
            List<String> missing =
                    inquiry.values().stream()
                            .filter(key -> !given.getOrDefault(key, false))
                            .toList();
            if (!missing.isEmpty()) {
                inquiry.report(survey.at(), String.join(", ", missing));
            }
        }
    }
}
