package org.vbeplan.read;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.PersonalNumbers;
import org.vbeplan.finding.Span;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.markdown.Reading;
import org.vbeplan.text.Block;
import org.vbeplan.text.Places;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Withheld;

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
        List<Block> blocks = markdown.read(text, places, reading);
        Withheld withheld = new Withheld();
        List<Block> shown = withheld.from(blocks);
        if (!withheld.any()) {
            return new Prose(text, at, places, blocks);
        }
        reading.findings().accept(SourceReader.number(at, withheld.isCoordination()));
        return new Prose(PersonalNumbers.withoutDigits(text), at, places, shown);
    }
}
