package org.vbeplan.text;

import org.vbeplan.finding.Span;

/** Tells where in a file a piece of a text stands, by its place in the text. */
@FunctionalInterface
public interface Places {

    /**
     * @param offset in UTF-16 units from the beginning of the text
     * @param length in UTF-16 units
     */
    Span at(int offset, int length);

    /** A text in which nothing can be pointed at but the whole. */
    static Places whole(Span span) {
        return (offset, length) -> span;
    }

    /**
     * A text that stands in the file as it is, each line moved {@code indent} columns to the right.
     *
     * @param line of the text's first line
     */
    static Places lines(String file, String text, int line, int firstColumn, int indent) {
        return new LinePlaces(file, text, line, firstColumn, indent);
    }
}
