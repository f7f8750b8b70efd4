package org.vbeplan.plan;

import java.util.List;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** What to do when something happens: drawn as a flow chart, and told step by step. */
public record Routine(Word id, Prose title, List<Step> steps, Span at) {

    public Routine {
        steps = List.copyOf(steps);
    }

    /**
     * One box of the chart.
     *
     * @param type {@code start}, {@code åtgärd}, {@code beslut}, {@code nöd} or {@code slut}
     * @param label what stands in the box
     * @param condition when the step is taken; may be absent
     * @param laws the places in law it rests on
     * @param next the steps that follow; empty means the next in the list, unless {@code type} is
     *     {@code slut}
     */
    public record Step(
            Word id,
            Word type,
            Prose label,
            Prose text,
            Prose condition,
            List<Prose> laws,
            List<Word> next,
            Span at) {
        public Step {
            laws = List.copyOf(laws);
            next = List.copyOf(next);
        }
    }
}
