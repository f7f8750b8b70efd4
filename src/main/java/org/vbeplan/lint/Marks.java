package org.vbeplan.lint;

/**
 * Blanks out what is no word in a text: citations, variables, the addresses of links and pictures,
 * code, and the marks of emphasis and of lists. It looks at each character once, for a text may be
 * long and hold nothing but openings.
 */
final class Marks {

    private static final int LONGEST_CITATION = 300;
    private static final int LONGEST_VARIABLE = 100;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_SCHEME = 20;
    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private char[] words;

    private Marks(String text) {
        this.text = text;
    }

    /** The text with spaces in place of marks; where a list's item begins, with a line break. */
    static String blanked(String markdown) {
        return new Marks(markdown).blanked();
    }

    private String blanked() {
        int at = 0;
        while (at < text.length()) {
            if (at == 0 || text.charAt(at - 1) == '\n') {
                at = item(at);
                if (at == text.length()) {
                    break;
                }
            }
            at = mark(at);
        }
        return words == null ? text : new String(words);
    }

    /** Blanks the mark that begins at a place; where the search goes on. */
    private int mark(int at) {
        return switch (text.charAt(at)) {
            case '*', '_', ']' -> blank(at, at + 1);
            case '!' -> text.startsWith("[", at + 1) ? blank(at, at + 1) : at + 1;
            case '[' ->
                    text.startsWith("^", at + 1)
                            ? upTo(']', at, at + 2, LONGEST_CITATION)
                            : blank(at, at + 1);
            case '(' ->
                    at > 0 && text.charAt(at - 1) == ']'
                            ? upTo(')', at, at + 1, LONGEST_ADDRESS)
                            : at + 1;
            case '{' -> text.startsWith("{", at + 1) ? variable(at) : at + 1;
            case '`' -> upTo('`', at, at + 1, LONGEST_ADDRESS);
            case '<' -> address(at);
            default -> at + 1;
        };
    }

    private int blank(int from, int to) {
        if (words == null) {
            words = text.toCharArray();
        }
        for (int i = from; i < to; i++) {
            words[i] = ' ';
        }
        return to;
    }

    /** Blanks all up to a closing sign of the same line; nothing where it is not near. */
    private int upTo(char close, int from, int inside, int longest) {
        int end = closing(close, inside, longest);
        return end < 0 ? blank(from, from + 1) : blank(from, end + 1);
    }

    private int closing(char close, int inside, int longest) {
        int most = Math.min(text.length(), inside + longest);
        for (int i = inside; i < most; i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i;
            }
            if (c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private int variable(int at) {
        int end = closing('}', at + 2, LONGEST_VARIABLE);
        return end > 0 && text.startsWith("}", end + 1) ? blank(at, end + 2) : at + 1;
    }

    /** {@code <https://…>}. */
    private int address(int at) {
        int colon = at + 1;
        while (colon < text.length()
                && colon - at <= LONGEST_SCHEME
                && text.charAt(colon) >= 'a'
                && text.charAt(colon) <= 'z') {
            colon++;
        }
        if (colon == at + 1 || !text.startsWith(":", colon)) {
            return at + 1;
        }
        int end = closing('>', colon, LONGEST_ADDRESS);
        return end < 0 ? at + 1 : blank(at, end + 1);
    }

    /** Blanks the mark of an item or a quotation at a line's beginning. */
    private int item(int lineStart) {
        int at = lineStart;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        int end = at;
        if (at < text.length() && "-+*>".indexOf(text.charAt(at)) >= 0) {
            end = at + 1;
        } else {
            while (end < text.length() && end - at < LONGEST_NUMBER && isDigit(text.charAt(end))) {
                end++;
            }
            boolean isNumber =
                    end > at && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
            end = isNumber ? end + 1 : at;
        }
        boolean isItem =
                end > at
                        && end < text.length()
                        && (text.charAt(end) == ' ' || text.charAt(end) == '\t');
        if (!isItem) {
            return at;
        }
        blank(lineStart, end);
        words[end - 1] = '\n';
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
