package org.vbeplan.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps the headings and the title before a table on the page of its first row. The engine looks no
 * further than the table's head, which would stay behind when the first row moves on.
 */
final class TableLeads {
    /** In millimetres: room for a table's head and a first row of some five lines. */
    private static final int TABLE = 40;

    /** In millimetres: room for each heading or title with the space around it. */
    private static final int LEAD = 11;

    private TableLeads() {}

    static void keep(Document page) {
        for (Element element : Elements.below(page)) {
            if (Elements.is(element, "table")) {
                keep(element);
            }
        }
    }

    private static void keep(Element table) {
        Element first = table;
        int room = TABLE;
        Element before = before(table);
        while (before != null && isLead(before)) {
            first = before;
            room += LEAD;
            before = before(before);
        }
        if (!Elements.is(first.getParentNode(), "td")) {
            String style = first.getAttribute("style");
            first.setAttribute(
                    "style",
                    (style.isBlank() ? "" : style + ";")
                            + "-fs-page-break-min-height:"
                            + room
                            + "mm");
        }
    }

    /** The element just before, also when the table's section begins with it or after it. */
    private static Element before(Element element) {
        Node node = element.getPreviousSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        if (node == null && Elements.is(element.getParentNode(), "section")) {
            return before((Element) element.getParentNode());
        }
        return (Element) node;
    }

    private static boolean isLead(Element element) {
        String name = element.getNodeName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && !name.equals("hr");
        return heading || Elements.hasClass(element, TableParts.TITLE);
    }
}
