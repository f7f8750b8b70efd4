package org.vbeplan.plan;

import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * A finding that the plan's author answers for, {@code avsteg}.
 *
 * @param rule the code of the finding
 * @param place an id in the plan that the finding stands in or names, or a key of its head; not
 *     given where the whole plan is meant
 * @param reason why the plan departs from the rule
 * @param until the last day it holds; not given where it holds on
 */
public record Exemption(Word rule, Word place, Prose reason, Word until, Span at) {}
