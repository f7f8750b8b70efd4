package org.vbeplan.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Mends a table: its title becomes its caption, its head is read once however many pages repeat it,
 * and parts without a row go.
 */
final class TableParts {
    /** The class of a paragraph that is a title. */
    static final String TITLE = "table-title";

    private TableParts() {}

    static void mend(Element element, Tag table, TaggedElements tags, Artifacts artifacts) {
        for (Tag part : table.children()) {
            if (part.is("THead")) {
                COSDictionary page = firstPage(part);
                if (page != null) {
                    artifacts.addExcept(page, part, Artifacts.PAGINATION);
                }
            }
            if ((part.is("THead") || part.is("TFoot")) && part.isEmpty()) {
                part.remove();
            }
        }
        Element title = titleOf(element);
        if (title != null && !tags.of(title).isEmpty()) {
            Tag caption = tags.of(title).get(0);
            caption.rename("Caption");
            table.prepend(caption);
        }
    }

    /** The paragraph just before the table, if it is one of its kind. */
    private static Element titleOf(Element table) {
        Node node = table.getPreviousSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return node instanceof Element before && Elements.hasClass(before, TITLE) ? before : null;
    }

    private static COSDictionary firstPage(Tag tag) {
        COSArray kids = tag.kids();
        for (int i = 0; i < kids.size(); i++) {
            Tag.Content content = tag.content(kids.get(i));
            if (content != null) {
                return content.page();
            }
        }
        for (Tag child : tag.children()) {
            COSDictionary page = firstPage(child);
            if (page != null) {
                return page;
            }
        }
        return null;
    }
}
