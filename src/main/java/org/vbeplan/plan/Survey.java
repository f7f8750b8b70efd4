package org.vbeplan.plan;

import java.util.List;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * A survey, with what its report prints; counts are never inferred from shares.
 *
 * @param sent {@code utskick}, how many were asked
 * @param answers {@code svar}, how many answered; may be absent
 * @param rate {@code svarsfrekvens}, in per cent; may be absent
 */
public record Survey(
        Word id,
        Prose title,
        Prose audience,
        Word sent,
        Word answers,
        Word rate,
        Prose period,
        boolean chart,
        List<Question> questions,
        Span at) {

    public Survey {
        questions = List.copyOf(questions);
    }

    /** Whether it tells neither how many were asked or answered, nor what they said. */
    public boolean isEmpty() {
        return questions.isEmpty() && !sent.isGiven() && !answers.isGiven() && !rate.isGiven();
    }

    /**
     * One question, as far as the report gives it.
     *
     * @param group who the answer is about, such as {@code medarbetare}; may be absent
     * @param share per cent, or the low end of a range where {@code shareTo} is given
     * @param approximately {@code drygt}, {@code knappt}, {@code nära} …; may be absent
     * @param yes a count of those who said yes; may be absent
     */
    public record Question(
            Word id,
            Prose question,
            Prose group,
            Word share,
            Word shareTo,
            Word approximately,
            Word yes,
            Prose comment,
            Span at) {}
}
