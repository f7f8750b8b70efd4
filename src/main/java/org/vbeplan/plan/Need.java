package org.vbeplan.plan;

import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * Something the lägesbild shows to be needed, {@code behov}, for activities to answer.
 *
 * @param id what activities name it by
 * @param text what is needed
 * @param ground {@code grund}, what in the lägesbild shows it; may be absent
 * @param unmet {@code utan-insats}, why no activity answers it; not given where one does
 * @param internal left out of the public edition
 */
public record Need(Word id, Prose text, Prose ground, Prose unmet, boolean internal, Span at) {}
