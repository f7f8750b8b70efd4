package org.vbeplan.lint;

import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Section;
import org.vbeplan.plan.Survey;

/** Per cent of a few answers: one person more or less moves the share by several per cent. */
final class SurveyBaseSmall implements Lint {

    /** Of fewer answers, counts say more than shares. */
    private static final int LEAST = 30;

    @Override
    public Code code() {
        return Code.SURVEY_BASE_SMALL;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        manuscript.plan().eachSection(section -> look(section, findings));
        for (Passage passage : SurveyPassages.in(manuscript)) {
            SurveyTalk talk = SurveyTalk.of(passage);
            if (talk.base().isKnown() && talk.base().most() < LEAST) {
                talk.shares().stream()
                        .filter(share -> !share.isCounted())
                        .findFirst()
                        .map(share -> passage.at(share.offset(), share.length()))
                        .map(at -> Finding.of(code(), at, talk.base().words()))
                        .ifPresent(findings);
            }
        }
    }

    private void look(Section section, Consumer<Finding> findings) {
        for (Content content : section.contents()) {
            if (content instanceof Content.SurveyResult result) {
                look(result.survey(), findings);
            }
        }
    }

    private void look(Survey survey, Consumer<Finding> findings) {
        SurveyBase base = SurveyBase.of(survey);
        boolean onlyShares =
                survey.questions().stream()
                        .anyMatch(each -> each.share().isGiven() && !each.yes().isGiven());
        if (onlyShares && base.isKnown() && base.most() < LEAST) {
            findings.accept(
                    Finding.of(
                            code(),
                            survey.answers().isGiven() ? survey.answers().at() : survey.sent().at(),
                            base.words()));
        }
    }
}
