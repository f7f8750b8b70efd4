package org.vbeplan.plan;

import java.util.List;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * Something that was seen, counted or reported.
 *
 * @param informant {@code uppgiftslämnare}, who says so
 * @param environment {@code miljö}, an id of the rule set's environments; may be absent
 * @param count a whole number; may be absent where the original has none
 * @param approximately {@code ungefär}, a word such as {@code drygt}; may be absent
 * @param from first day of the period, a date or the beginning of one; may be absent
 * @param overlaps ids of observations that count the same things, so that the sum means nothing
 */
public record Observation(
        Word id,
        Prose informant,
        Prose text,
        Word environment,
        Word count,
        Word approximately,
        Prose unit,
        Word from,
        Word until,
        Prose period,
        Prose gravity,
        List<Word> overlaps,
        boolean internal,
        Span at) {

    public Observation {
        overlaps = List.copyOf(overlaps);
    }
}
