package org.vbeplan.render;

/** Writes code so that it reads as it stands: nothing can be escaped within it. */
final class MarkdownCode {
    private MarkdownCode() {}

    /** {@code `text`}, with as many backticks as the text needs. */
    static String span(String text) {
        String line = text.replace("\r", "").replace('\n', ' ');
        if (line.isBlank()) {
            return "";
        }
        String mark = "`".repeat(longestRun(line) + 1);
        // A space at both ends is taken away again, so one is given where it would be missed.
        boolean padded =
                line.startsWith("`")
                        || line.endsWith("`")
                        || line.startsWith(" ") && line.endsWith(" ");
        return padded ? mark + " " + line + " " + mark : mark + line + mark;
    }

    /** The same in a cell, which a {@code |} would end even within code. */
    static String cellSpan(String text) {
        if (text.indexOf('|') < 0 && text.indexOf('\\') < 0) {
            return span(text);
        }
        return "<code>" + MarkdownFormat.INSTANCE.escapePlainText(text) + "</code>";
    }

    /** A fenced block. */
    static String block(String text) {
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return fence + "\n" + lines + (lines.endsWith("\n") ? "" : "\n") + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
