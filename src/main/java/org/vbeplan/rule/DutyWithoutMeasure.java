package org.vbeplan.rule;

import org.vbeplan.finding.Code;

/**
 * An activity does what the duty asks: it names the duty in {@code krav:}, or speaks of it; {@code
 * värden} are beginnings of words, any one of which shows that it does.
 */
final class DutyWithoutMeasure implements Rule {

    @Override
    public Code code() {
        return Code.DUTY_WITHOUT_MEASURE;
    }

    @Override
    public void ask(Inquiry inquiry) {
        Measures measures = inquiry.measures();
        boolean isAnswered =
                measures.name(inquiry.duty().id())
                        || inquiry.values().stream().anyMatch(measures::speakOf);
        if (!isAnswered) {
            inquiry.report(
                    inquiry.plan().sectionsAt(), inquiry.duty().title(), inquiry.duty().id());
        }
    }
}
