package org.vbeplan.lint;

import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Section;
import org.vbeplan.plan.Survey;
import org.vbeplan.text.Word;

/** A share that no count of its base can give: one of the two was written or copied wrong. */
final class ShareImpossible implements Lint {

    @Override
    public Code code() {
        return Code.SHARE_IMPOSSIBLE;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        manuscript.plan().eachSection(section -> look(section, findings));
        for (Passage passage : manuscript.passages()) {
            String words = passage.words();
            if (words.contains(" av ") && (words.contains("procent") || words.contains("%"))) {
                ShareInText.look(passage, findings);
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
        int sent = survey.sent().number().orElse(0);
        int answers = survey.answers().number().orElse(0);
        if (sent > 0 && answers > 0) {
            if (answers > sent) {
                findings.accept(tooMany(survey.answers(), survey.sent().text()));
            } else if (survey.rate().isGiven()
                    && !Share.of(survey.rate().text(), "").isNear(answers, sent)) {
                findings.accept(wrong(survey.rate().at(), survey.rate().text(), answers, sent));
            }
        }
        SurveyBase base = SurveyBase.of(survey);
        if (base.isKnown()) {
            survey.questions().forEach(question -> look(question, base, findings));
        }
    }

    private void look(Survey.Question question, SurveyBase base, Consumer<Finding> findings) {
        int yes = question.yes().number().orElse(0);
        if (yes > base.most()) {
            findings.accept(tooMany(question.yes(), base.words()));
            return;
        }
        if (!question.share().isGiven()) {
            return;
        }
        String about = question.approximately().text();
        Share share = Share.of(question.share().text(), about);
        if (question.shareTo().isGiven()) {
            Share end = Share.of(question.shareTo().text(), about);
            share = new Share(share.from(), end.from(), 1, share.about());
        }
        String words = (about + " " + question.share().text()).strip();
        boolean isCounted = question.yes().isGiven() && base.least() == base.most();
        if (isCounted && !share.isNear(yes, base.least())) {
            findings.accept(wrong(question.share().at(), words, yes, base.least()));
        } else if (!isCounted && !base.allows(share)) {
            findings.accept(impossible(question.share().at(), words, share, base));
        }
    }

    static Finding wrong(Span at, String words, int count, int base) {
        return Finding.of(
                Code.SHARE_IMPOSSIBLE,
                at,
                words,
                String.valueOf(count),
                String.valueOf(base),
                percent(count, base));
    }

    /** With the counts on either side of the share. */
    private Finding impossible(Span at, String words, Share share, SurveyBase base) {
        int below = Math.min(base.least() - 1, (int) Math.floor(share.from() * base.least() / 100));
        return Finding.of(
                code(),
                at,
                words,
                "",
                base.words(),
                "",
                String.valueOf(below),
                percent(below, base.least()),
                String.valueOf(below + 1),
                percent(below + 1, base.least()));
    }

    private Finding tooMany(Word count, String base) {
        return Finding.of(code(), count.at(), count.text(), "", base, "", "");
    }

    /** In per cent, with one decimal where it is not nought. */
    private static String percent(int count, int base) {
        long tenths = Math.round(1000.0 * count / base);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10);
    }
}
