package org.vbeplan.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives each entry of the contents list its dots and its page number, inside the link, so that an
 * entry is one link. {@link BaseStyle} fills the two places; a page's own style may dress them.
 */
final class ContentsLeaders {
    static final String LEADER = "vbe-leader";

    /** The last word with the dots and the number: no number stands alone on a line. */
    private static final String ENTRY_END = "vbe-entry-end";

    private ContentsLeaders() {}

    static void add(Document page) {
        for (Element link : Elements.below(page)) {
            if (isEntry(link)) {
                Element leader = Elements.create(link, "span");
                leader.setAttribute("class", LEADER);
                leader.setAttribute("data-to", link.getAttribute("href"));
                Element end = Elements.create(link, "span");
                end.setAttribute("class", ENTRY_END);
                end.appendChild(page.createTextNode(cutLastWord(link)));
                link.appendChild(end);
                link.appendChild(leader);
            }
        }
    }

    /**
     * The last word of an entry, taken out of it, and a space: the dots are not read, and the space
     * keeps the number off the word. The space alone where the entry ends in something else.
     */
    private static String cutLastWord(Element link) {
        if (!(link.getLastChild() instanceof Text text)) {
            return " ";
        }
        String words = text.getNodeValue().stripTrailing();
        int start = words.lastIndexOf(' ') + 1;
        text.setNodeValue(words.substring(0, start));
        return words.substring(start) + " ";
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
