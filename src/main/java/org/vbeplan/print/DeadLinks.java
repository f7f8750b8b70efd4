package org.vbeplan.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Finds the links to places the page does not have. The engine drops their target without a word.
 */
final class DeadLinks {
    private DeadLinks() {}

    /** The links' elements in document order. */
    static List<Element> in(Document page) {
        List<Element> links = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (Element element : Elements.below(page)) {
            places.add(element.getAttribute("id"));
            if (Elements.is(element, "a") && element.getAttribute("href").startsWith("#")) {
                links.add(element);
            }
        }
        links.removeIf(link -> places.contains(link.getAttribute("href").substring(1)));
        return links;
    }

    /** Makes them words like others, since a reader cannot follow them. */
    static void unlink(Document page) {
        for (Element link : in(page)) {
            Element words = Elements.create(link, "span");
            Elements.moveChildren(link, words);
            link.getParentNode().replaceChild(words, link);
        }
    }
}
