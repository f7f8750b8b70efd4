package org.vbeplan.render;

/** Says which characters of a text Markdown, as GitHub reads it, would take for marks. */
final class MarkdownEscapes {
    private MarkdownEscapes() {}

    /**
     * Whether the character at {@code i} needs a backslash.
     *
     * @param written what stands before the text
     * @param block whether lines begin here
     */
    static boolean needed(String text, int i, CharSequence written, boolean block) {
        char c = text.charAt(i);
        char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
        char before = written.length() == 0 ? '\n' : written.charAt(written.length() - 1);
        return switch (c) {
            case '\\', '`', '*', '[', ']', '<', '|', '~', '$' -> true;
            case '_' -> !(isWord(before) && isWord(next)); // snake_case is a word
            case '&' -> next == 0 || next == '#' || Character.isLetter(next); // &amp;
            case '!' -> next == 0; // a link that follows would become an image
            case '(' -> endsCall(written); // [^1](…) would become a link
            case ':' -> endsCall(written) || block && next == '-' && isLineStart(written);
            case '#' -> closesHeading(text, i, before) || block && isLineStart(written);
            case '>', '=' -> block && isLineStart(written);
            case '-', '+' -> block && (ends(next) || next == '-') && isLineStart(written);
            case '.', ')' -> block && ends(next) && isNumber(written);
            default -> false;
        };
    }

    /** Whether a character is part of a word to Markdown's rules for {@code *} and {@code _}. */
    static boolean isWord(char c) {
        if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    false;
            default -> c >= 0x80 || Character.isLetterOrDigit(c);
        };
    }

    /** Whether a bracket of ours was closed just now, not one of the text. */
    private static boolean endsCall(CharSequence written) {
        int last = written.length() - 1;
        return last > 0 && written.charAt(last) == ']' && written.charAt(last - 1) != '\\';
    }

    /** The text may go on in a piece of its own, so its end counts as a space. */
    private static boolean ends(char next) {
        return next == 0 || next == ' ' || next == '\t' || next == '\n' || next == '\r';
    }

    private static boolean closesHeading(String text, int i, char before) {
        if (before != ' ') {
            return false;
        }
        for (int k = i; k < text.length(); k++) {
            if (text.charAt(k) != '#' && text.charAt(k) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but marks of lists and quotations stands before in the line. */
    private static boolean isLineStart(CharSequence written) {
        return isMarks(written, written.length());
    }

    /** Whether the line so far is a number that could begin an item of a list. */
    private static boolean isNumber(CharSequence written) {
        int start = written.length();
        while (start > 0 && isDigit(written.charAt(start - 1))) {
            start--;
        }
        int digits = written.length() - start;
        return digits > 0 && digits <= 9 && isMarks(written, start);
    }

    private static boolean isMarks(CharSequence written, int end) {
        for (int k = end - 1; k >= 0 && written.charAt(k) != '\n'; k--) {
            if (" \t->+*".indexOf(written.charAt(k)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
