package org.vbeplan.plan;

import java.util.List;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** A goal for an area, what is expected to come of it, and how that is measured. */
public record Goal(Word id, Prose text, List<Prose> effects, List<Measure> measures, Span at) {

    public Goal {
        effects = List.copyOf(effects);
        measures = List.copyOf(measures);
    }

    /**
     * What is counted or answered.
     *
     * @param type {@code antal}, {@code andel} or {@code ja-nej}; may be absent
     * @param target what is aimed at; may be absent
     */
    public record Measure(Prose text, Word type, Prose target, Prose outcome) {}
}
