package org.vbeplan.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The few rules the passes rely on, set before the page's own, which may say more. */
final class BaseStyle {
    private static final String RULES =
            """
            bookmarks { display: none }
            [lang] { hyphens: manual }
            .vbe-note { display: block; float: footnote; font-size: 9pt; font-style: normal;
              font-weight: normal; hyphens: manual; line-height: 1.3; text-align: left; text-indent: 0; white-space: normal }
            .vbe-entry-end { padding-right: 12mm }
            .vbe-leader { margin-left: -12mm }
            .vbe-leader::after { content: leader(dotted) target-counter(attr(data-to), page) }
            table { -fs-table-paginate: paginate }
            """;

    private BaseStyle() {}

    static void add(Document page) {
        Element root = page.getDocumentElement();
        for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (Elements.is(n, "head")) {
                Element style = Elements.create(root, "style");
                style.setTextContent(RULES);
                n.insertBefore(style, n.getFirstChild());
                return;
            }
        }
    }
}
