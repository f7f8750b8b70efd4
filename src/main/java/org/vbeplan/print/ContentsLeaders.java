package org.vbeplan.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives each entry of the contents list its dots and its page number, inside the link, so that an
 * entry is one link. {@link BaseStyle} fills the two places; a page's own style may dress them.
 */
final class ContentsLeaders {
    static final String LEADER = "vbe-leader";

    private ContentsLeaders() {}

    static void add(Document page) {
        for (Element link : Elements.below(page)) {
            if (isEntry(link)) {
                Element leader = Elements.create(link, "span");
                leader.setAttribute("class", LEADER);
                leader.setAttribute("data-to", link.getAttribute("href"));
                // The dots are not read: a space keeps the number off the last word.
                link.appendChild(page.createTextNode(" "));
                link.appendChild(leader);
            }
        }
    }

    private static boolean isEntry(Element link) {
        return Elements.is(link, "a")
                && link.getAttribute("href").startsWith("#")
                && contents(link) != null;
    }

    /** The contents list an element stands in, or null. */
    static Element contents(Element element) {
        for (Node n = element.getParentNode(); n instanceof Element e; n = n.getParentNode()) {
            if (Elements.is(e, "nav") && Elements.hasClass(e, "contents")) {
                return e;
            }
        }
        return null;
    }
}
