package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Survey;

/**
 * There is a survey in the plan; {@code värden} are ids of the sections where it is looked for by a
 * reader, and where its absence is told.
 */
final class SurveyMissing implements Rule {

    @Override
    public Code code() {
        return Code.SURVEY_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.sections(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        if (!in(inquiry).isEmpty()) {
            return;
        }
        Span at =
                inquiry.values().stream()
                        .flatMap(id -> inquiry.section(id).stream())
                        .map(section -> section.id().at())
                        .findFirst()
                        .orElse(inquiry.plan().sectionsAt());
        inquiry.report(at);
    }

    /** The plan's surveys, in reading order. */
    static List<Survey> in(Inquiry inquiry) {
        List<Survey> surveys = new ArrayList<>();
        inquiry.plan()
                .eachSection(
                        section -> {
                            for (Content content : section.contents()) {
                                if (content instanceof Content.SurveyResult result) {
                                    surveys.add(result.survey());
                                }
                            }
                        });
        return surveys;
    }
}
