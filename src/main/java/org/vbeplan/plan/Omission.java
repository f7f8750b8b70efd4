package org.vbeplan.plan;

import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * A sub-area in which nothing is to be done, {@code utan-insats}.
 *
 * @param subarea {@code delområde}, an id of the rule set's
 * @param reason {@code skäl}, for the plan's readers
 * @param internal left out of the public edition
 */
public record Omission(Word subarea, Prose reason, boolean internal, Span at) {}
