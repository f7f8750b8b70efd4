package org.vbeplan.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Keeps the spans of table cells within what a page can show, since each column costs memory. */
final class TableSpans {
    /** HTML itself lets a browser stop at a thousand columns. */
    static final int MAX_SPAN = 1000;

    private static final String[] SPANS = {"colspan", "rowspan", "span"};

    private TableSpans() {}

    static void cap(Document page) {
        for (Element element : Elements.below(page)) {
            for (String span : SPANS) {
                String value = element.getAttribute(span);
                if (!value.isEmpty()) {
                    element.setAttribute(span, Integer.toString(capped(value)));
                }
            }
        }
    }

    private static int capped(String value) {
        int number = 0;
        for (int i = 0; i < value.length() && number <= MAX_SPAN; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 1;
            }
            number = number * 10 + digit;
        }
        return Math.max(1, Math.min(number, MAX_SPAN));
    }
}
