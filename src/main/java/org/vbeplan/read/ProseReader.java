package org.vbeplan.read;

import java.util.function.Consumer;
import org.vbeplan.finding.Finding;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.text.Prose;

/** Reads the Markdown in a scalar, and reports what is wrong in it at its place in the file. */
record ProseReader(Markdown markdown, Consumer<Finding> findings) {

    Prose read(Node.Scalar scalar) {
        return new Prose(
                scalar.text(),
                scalar.at(),
                markdown.read(scalar.text(), scalar.places(), findings));
    }
}
