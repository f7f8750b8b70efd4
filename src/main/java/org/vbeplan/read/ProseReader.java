package org.vbeplan.read;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.text.Places;
import org.vbeplan.text.Prose;

/** Reads the Markdown in a scalar, and reports what is wrong in it at its place in the file. */
record ProseReader(Markdown markdown, IntPredicate printable, Consumer<Finding> findings) {

    Prose read(Node.Scalar scalar) {
        return read(scalar.text(), scalar.at(), scalar.places());
    }

    Prose read(String text, Span at, Places places) {
        IntPredicate fine = c -> !Characters.isForbidden(c) && printable.test(c);
        return new Prose(text, at, markdown.read(text, places, fine, findings));
    }
}
