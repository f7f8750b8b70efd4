package org.vbeplan.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Puts a space at a forced line break: the tags know no lines, and the words would run together.
 */
final class LineBreaks {
    private LineBreaks() {}

    static void space(Document page) {
        for (Element element : Elements.below(page)) {
            if (Elements.is(element, "br")) {
                // A space that may collapse is dropped at a line's end; this one is as wide.
                element.getParentNode().insertBefore(page.createTextNode("\u00A0"), element);
            }
        }
    }
}
