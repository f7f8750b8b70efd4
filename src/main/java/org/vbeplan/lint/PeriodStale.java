package org.vbeplan.lint;

import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Cell;

/**
 * A year that was over when the plan was written is spoken of as if it went on or lay ahead: text
 * that was carried over from an older plan.
 */
final class PeriodStale implements Lint {

    /** A sentence that names more times than this is a table or a list. */
    private static final int MOST_TIMES = 20;

    @Override
    public Code code() {
        return Code.PERIOD_STALE;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        PlanTime time = PlanTime.of(manuscript.context()).orElse(null);
        if (time == null) {
            return;
        }
        for (Passage passage : manuscript.passages()) {
            boolean tells =
                    passage.kind().isText()
                            || passage.isCellFor(Cell.Role.OBSERVATION)
                            || passage.isCellFor(Cell.Role.SURVEY);
            if (tells && DateMention.isPossibleIn(passage.words())) {
                look(passage, time, findings);
            }
        }
    }

    private void look(Passage passage, PlanTime time, Consumer<Finding> findings) {
        for (Sentence sentence : passage.sentences()) {
            DateMention.in(sentence.text()).stream()
                    .filter(mention -> mention.range().lastYear() < time.writtenIn())
                    .limit(MOST_TIMES)
                    .filter(mention -> GoingOn.isTold(sentence.text(), mention))
                    .findFirst()
                    .ifPresent(
                            mention ->
                                    report(passage, sentence, mention, time.writtenIn(), findings));
        }
    }

    private void report(
            Passage passage,
            Sentence sentence,
            DateMention mention,
            int writtenIn,
            Consumer<Finding> findings) {
        int end = mention.offset() + mention.length();
        findings.accept(
                Finding.of(
                        code(),
                        passage.at(sentence.offset() + mention.offset(), mention.length()),
                        sentence.text().substring(mention.offset(), end),
                        String.valueOf(writtenIn)));
    }
}
