package org.vbeplan.read;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.markdown.Reading;
import org.vbeplan.text.Places;
import org.vbeplan.text.Prose;

/** Reads the Markdown in one file, and reports what is wrong in it at its place in the file. */
final class ProseReader {

    private final Markdown markdown;
    private final Reading reading;

    ProseReader(Markdown markdown, IntPredicate printable, Consumer<Finding> findings) {
        this.markdown = markdown;
        this.reading = new Reading(c -> !Characters.isForbidden(c) && printable.test(c), findings);
    }

    Prose read(Node.Scalar scalar) {
        return read(scalar.text(), scalar.at(), scalar.places());
    }

    Prose read(String text, Span at, Places places) {
        return new Prose(text, at, places, markdown.read(text, places, reading));
    }
}
