package org.vbeplan.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;

/**
 * Escapes what plans say for a page that is both HTML and XML. Characters that XML can't hold, not
 * even escaped, become U+FFFD: YAML can write them, and one would make the page unreadable.
 */
final class PageFormat extends CommonMarkupOutputFormat<PageFormat.Markup> {
    static final PageFormat INSTANCE = new PageFormat();

    private static final char UNKNOWN = '\uFFFD';

    private PageFormat() {}

    @Override
    public String getName() {
        return "XHTML";
    }

    @Override
    public String getMimeType() {
        return "application/xhtml+xml";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        int length = text.length();
        StringBuilder result = null;
        for (int i = 0; i < length; i++) {
            String escape = escape(text, i);
            if (escape != null && result == null) {
                result = new StringBuilder(length + 32).append(text, 0, i);
            }
            if (result != null) {
                if (escape == null) {
                    result.append(text.charAt(i));
                } else {
                    result.append(escape);
                }
            }
        }
        return result == null ? text : result.toString();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return builtIn.equals("html") || builtIn.equals("xml") || builtIn.equals("xhtml");
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(String plainText, String markup) {
        return new Markup(plainText, markup);
    }

    /** What stands for a character, or null where it stands for itself. */
    private static String escape(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n', '\t' -> null;
            case '\r' -> ""; // a line ends with \n alone
            default -> isLegal(text, i, c) ? null : String.valueOf(UNKNOWN);
        };
    }

    private static boolean isLegal(String text, int i, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        } else if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' && c < 0xFFFE;
    }

    /** Text that is markup already. */
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        Markup(String plainText, String markup) {
            super(plainText, markup);
        }

        @Override
        public PageFormat getOutputFormat() {
            return INSTANCE;
        }
    }
}
