package org.vbeplan.compose;

import java.util.List;
import java.util.function.Function;
import org.vbeplan.document.Document;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Prose;

/** A part that stands before a plan's own sections, made by who knows more than the plan. */
@FunctionalInterface
public interface Foreword {

    /**
     * Makes it.
     *
     * @param line composes a text of the plan that is one line: its notes get their numbers in the
     *     order in which this is asked
     */
    Document.Part part(Function<Prose, List<Inline>> line);
}
