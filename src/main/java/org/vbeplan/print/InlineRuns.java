package org.vbeplan.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives each run of inline content that stands beside blocks a block of its own. The engine makes
 * an anonymous box for such a run and reads it out before its siblings, wherever it stands.
 */
final class InlineRuns {
    /** The class of the blocks made here. */
    static final String RUN = "vbe-run";

    private InlineRuns() {}

    static void wrap(Document page) {
        for (Element element : Elements.below(page)) {
            if (!Elements.is(element, "svg") && isMixed(element)) {
                wrapRuns(element);
            }
        }
    }

    private static boolean isMixed(Element element) {
        boolean block = false;
        boolean inline = false;
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            block |= Elements.isBlock(n) && !NotesAtFoot.isNote(n);
            inline |= Elements.isInlineContent(n);
        }
        return block && inline;
    }

    private static void wrapRuns(Element parent) {
        Element run = null;
        Node node = parent.getFirstChild();
        while (node != null) {
            Node next = node.getNextSibling();
            if (Elements.isBlock(node) && !NotesAtFoot.isNote(node)) {
                run = null;
            } else if (run != null) {
                run.appendChild(node);
            } else if (Elements.isInlineContent(node)) {
                run = Elements.create(parent, "div");
                run.setAttribute("class", RUN);
                parent.insertBefore(run, node);
                run.appendChild(node);
            }
            node = next;
        }
    }
}
