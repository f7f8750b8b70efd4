package org.vbeplan.plan;

import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** A function that can be reached; never a person by name. */
public record Contact(
        Prose function,
        Prose unit,
        Word telephone,
        Word email,
        Word web,
        boolean internal,
        Span at) {}
