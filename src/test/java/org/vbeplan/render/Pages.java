package org.vbeplan.render;

/** What tests do with a page. */
final class Pages {
    private Pages() {}

    /** The page without the font files in it, which are too long to read. */
    static String withoutFonts(String page) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (true) {
            int start = page.indexOf("data:font/woff2;base64,", at);
            if (start < 0) {
                return result.append(page.substring(at)).toString();
            }
            result.append(page, at, start).append("data:font/woff2;…");
            at = page.indexOf(')', start);
        }
    }
}
