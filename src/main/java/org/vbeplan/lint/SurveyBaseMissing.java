package org.vbeplan.lint;

import java.util.Optional;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Section;
import org.vbeplan.plan.Survey;

/** Shares of a survey without how many answered: the reader can't tell what they weigh. */
final class SurveyBaseMissing implements Lint {

    @Override
    public Code code() {
        return Code.SURVEY_BASE_MISSING;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        manuscript.plan().eachSection(section -> look(section, findings));
        for (Passage passage : SurveyPassages.in(manuscript)) {
            SurveyTalk talk = SurveyTalk.of(passage);
            if (talk.base().isKnown()) {
                continue;
            }
            talk.shares().stream()
                    .filter(share -> !share.isCounted())
                    .findFirst()
                    .or(() -> Optional.of(talk.rate()))
                    .filter(share -> share.length() > 0)
                    .map(share -> passage.at(share.offset(), share.length()))
                    .ifPresent(at -> report(at, findings));
        }
    }

    private void look(Section section, Consumer<Finding> findings) {
        for (Content content : section.contents()) {
            if (content instanceof Content.SurveyResult result) {
                Survey survey = result.survey();
                boolean hasShares =
                        survey.questions().stream().anyMatch(each -> each.share().isGiven());
                if (hasShares && !SurveyBase.of(survey).isKnown()) {
                    report(survey.at(), findings);
                }
            }
        }
    }

    private void report(Span at, Consumer<Finding> findings) {
        findings.accept(Finding.of(code(), at));
    }
}
