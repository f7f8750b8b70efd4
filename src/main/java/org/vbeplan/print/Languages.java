package org.vbeplan.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps the language of words within a line. The engine leaves out the element of a box that holds
 * a single run of text, and its language with it; a box around that box stays.
 */
final class Languages {
    private Languages() {}

    static void keep(Document page) {
        for (Element element : Elements.below(page.getDocumentElement())) {
            if (element.hasAttribute("lang") && !Elements.isBlock(element) && isInLine(element)) {
                Element outer = Elements.create(element, "span");
                element.getParentNode().replaceChild(outer, element);
                outer.appendChild(element);
            }
        }
    }

    private static boolean isInLine(Element element) {
        return switch (element.getNodeName()) {
            case "span",
                    "em",
                    "strong",
                    "i",
                    "b",
                    "q",
                    "cite",
                    "abbr",
                    "dfn",
                    "small",
                    "mark",
                    "code",
                    "bdi",
                    "bdo",
                    "sup",
                    "sub",
                    "a" ->
                    true;
            default -> false;
        };
    }

    /** The language of a page, from its root. */
    static String of(Document page) {
        Node root = page.getDocumentElement();
        return root instanceof Element element ? element.getAttribute("lang") : "";
    }
}
