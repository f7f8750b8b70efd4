package org.vbeplan.print;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills rows that have fewer cells than others, as a table typed in Markdown may: PDF/UA-1 (7.2)
 * has every row of a table span the same columns. Tables whose cells span rows are left alone.
 */
final class TableRows {
    private TableRows() {}

    static void fill(Document page) {
        for (Element element : Elements.below(page)) {
            if (Elements.is(element, "table")) {
                List<Element> rows = new ArrayList<>();
                if (collect(element, rows)) {
                    fill(rows);
                }
            }
        }
    }

    /** Collects the table's own rows; returns false if a cell spans several of them. */
    private static boolean collect(Element part, List<Element> rows) {
        for (Node n = part.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                if (element.hasAttribute("rowspan")) {
                    return false;
                }
                if (Elements.is(n, "tr")) {
                    rows.add(element);
                }
                boolean within = !Elements.is(n, "td") && !Elements.is(n, "th");
                if (within && !collect(element, rows)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void fill(List<Element> rows) {
        int columns = 0;
        for (Element row : rows) {
            columns = Math.max(columns, columns(row));
        }
        for (Element row : rows) {
            for (int i = columns(row); i < columns; i++) {
                row.appendChild(Elements.create(row, "td"));
            }
        }
    }

    /** How many columns a row covers; spans have been capped before. */
    private static int columns(Element row) {
        int columns = 0;
        for (Node n = row.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element cell) {
                String span = cell.getAttribute("colspan");
                columns += span.isEmpty() ? 1 : Integer.parseInt(span);
            }
        }
        return columns;
    }
}
