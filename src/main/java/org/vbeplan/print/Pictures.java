package org.vbeplan.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Sees to it that a picture is in the page itself and says what it shows. A picture from anywhere
 * else gives way to its alternative text.
 */
final class Pictures {
    private Pictures() {}

    static void prepare(Document page) {
        for (Element element : Elements.below(page)) {
            if (Elements.is(element, "svg")) {
                // The engine knows one name for a text in place of a picture.
                element.setAttribute("alt", element.getAttribute("aria-label"));
            } else if (Elements.is(element, "img")
                    && !DataImage.isPrintable(element.getAttribute("src"))) {
                Element text = Elements.create(element, "span");
                text.setTextContent(element.getAttribute("alt"));
                element.getParentNode().replaceChild(text, element);
            }
        }
    }
}
