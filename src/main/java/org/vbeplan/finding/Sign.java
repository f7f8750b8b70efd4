package org.vbeplan.finding;

import java.util.Locale;

/**
 * One sign of a text as a reader sees it in the end, however it was written: a digit may stand
 * there as {@code &#56;}, {@code \x38} or {@code %38}, and {@code **} is nothing at all. One
 * instance reads sign after sign, so that a long text costs no memory.
 */
final class Sign {

    enum Kind {
        DIGIT,
        /** What leaves no trace: marks of Markdown, an address behind a link, a soft hyphen. */
        NOTHING,
        SPACE,
        /** The end of a line, and how the next one is indented. */
        BREAK,
        /** A hyphen of any kind, or a plus. */
        DASH,
        /** Another sign that a number is divided with. */
        POINT,
        OTHER
    }

    /** As far as the end of an address, of a tag, of a note is looked for. */
    private static final int LONGEST_ADDRESS = 200;

    private static final int LONGEST_TAG = 80;

    private static final int LONGEST_INDENTATION = 60;

    private static final String POINTS = "./_:~";

    /** Others that look like these; each is taken for what it looks like, or for a full stop. */
    private static final String LIKE_POINTS =
            "\u00B7\u0387\u2027\u2024\u2219\u22C5\u30FB\u2E31\u3002\uFF61\uFE52\uFF0E"
                    + "\u2044\u2215\uFF0F\u29F8\uFF3F\u2017\u203F\uFF1A\u2236\u02F8\uA789\uFE55\uFF5E\u223C";

    private static final String LIKE_DASHES = "\u2212\u2043\u02D7\u2796\uFF0B\uFE62\u207A\u207B";

    private final String text;

    Kind kind = Kind.OTHER;

    /** Of a digit what it counts, of a point which it is. */
    int value;

    /** A digit that is no ordinary one, such as the number of a note. */
    boolean raised;

    /** Behind its last character. */
    int end;

    /** How many characters were looked at to tell. */
    int looked;

    Sign(String text) {
        this.text = text;
    }

    /** Reads the sign at an offset, where there is one. */
    boolean read(int at) {
        if (at >= text.length()) {
            return false;
        }
        int c = text.codePointAt(at);
        end = at + Character.charCount(c);
        looked = end - at;
        switch (c) {
            case '\n' -> lineBreak(end);
            case '\\' -> escaped(at);
            case '&' -> entity(at);
            case '%' -> percent(at);
            case '[', ']', '<', '!' -> mark(c, at);
            default -> is(c);
        }
        return true;
    }

    /** Whether a digit can be written with this at its beginning. */
    static boolean mayBegin(char c) {
        return c >= '0' && c <= '9' || c == '&' || c == '\\' || c == '%' || c >= 0x80;
    }

    private void is(int c) {
        raised = false;
        value = c;
        kind = c < 0x80 ? ascii(c) : beyond(c);
    }

    private Kind ascii(int c) {
        if (c >= '0' && c <= '9') {
            value = c - '0';
            return Kind.DIGIT;
        }
        if (c == ' ' || c == '\t') {
            return Kind.SPACE;
        }
        if (c == '-' || c == '+') {
            return Kind.DASH;
        }
        if (POINTS.indexOf(c) >= 0) {
            return Kind.POINT;
        }
        if (c == '\n' || c == '\r') {
            return Kind.BREAK;
        }
        return c == '*' || c == '`' || c < ' ' || c == 0x7F ? Kind.NOTHING : Kind.OTHER;
    }

    private Kind beyond(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            value = digit;
            return Kind.DIGIT;
        }
        if (LIKE_DASHES.indexOf(c) >= 0) {
            return Kind.DASH;
        }
        int like = LIKE_POINTS.indexOf(c);
        if (like >= 0) {
            value = like < 12 ? '.' : like < 16 ? '/' : like < 19 ? '_' : like < 24 ? ':' : '~';
            return Kind.POINT;
        }
        return switch (Character.getType(c)) {
            case Character.OTHER_NUMBER -> raised(c);
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.CONTROL ->
                    c == 0x85 ? Kind.BREAK : Kind.NOTHING;
            case Character.SPACE_SEPARATOR -> Kind.SPACE;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Kind.BREAK;
            case Character.DASH_PUNCTUATION -> Kind.DASH;
            default -> Kind.OTHER;
        };
    }

    /** A digit in a circle, above the line, with a full stop. */
    private Kind raised(int c) {
        int digit = Character.getNumericValue(c);
        if (digit < 0 || digit > 9) {
            return Kind.OTHER;
        }
        value = digit;
        raised = true;
        return Kind.DIGIT;
    }

    /** Comments and quotations go on with their mark. */
    private void lineBreak(int from) {
        kind = Kind.BREAK;
        int last = Math.min(text.length(), from + LONGEST_INDENTATION);
        end = from;
        while (end < last && " \t>#".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        looked = end - from + 1;
    }

    private void mark(int c, int at) {
        kind = c == '<' ? Kind.OTHER : Kind.NOTHING;
        int next = at + 1;
        if (next >= text.length()) {
            return;
        }
        char follows = text.charAt(next);
        if (c == '!' && follows != '[') {
            kind = Kind.OTHER;
        } else if (c == '[' && follows == '^') {
            whole(at, ']', LONGEST_TAG);
        } else if (c == ']' && follows == '(') {
            whole(at, ')', LONGEST_ADDRESS);
        } else if (c == ']' && follows == '[') {
            whole(next, ']', LONGEST_TAG);
        } else if (c == '<' && (Character.isLetter(follows) || follows == '/' || follows == '!')) {
            whole(at, '>', LONGEST_TAG);
        }
    }

    /** All that reaches to a closing mark in the same line is nothing. */
    private void whole(int at, char closing, int longest) {
        int last = Math.min(text.length(), at + longest);
        int i = at + 1;
        while (i < last && text.charAt(i) != closing && text.charAt(i) != '\n') {
            i++;
        }
        looked += i - at;
        if (i < last && text.charAt(i) == closing) {
            kind = Kind.NOTHING;
            end = i + 1;
        }
    }

    /** {@code \-}, as Markdown has it; {@code \x38}, as YAML has it; a line that goes on. */
    private void escaped(int at) {
        kind = Kind.OTHER;
        if (at + 1 >= text.length()) {
            return;
        }
        char c = text.charAt(at + 1);
        if (c == '\n') {
            lineBreak(at + 2);
        } else if ("tnNLP".indexOf(c) >= 0) {
            kind = c == 't' ? Kind.SPACE : Kind.BREAK;
            end = at + 2;
        } else if (c == 'x' || c == 'u' || c == 'U') {
            numbered(at + 2, c == 'x' ? 2 : c == 'u' ? 4 : 8, "");
        } else if (!Character.isLetterOrDigit(c)) {
            is(c);
            kind = kind == Kind.OTHER ? Kind.NOTHING : kind;
            end = at + 2;
        }
    }

    private void percent(int at) {
        kind = Kind.OTHER;
        numbered(at + 1, 2, "");
        // Two or more of these make one letter, of which none is a digit.
        kind = kind != Kind.OTHER && value >= 0x80 ? Kind.NOTHING : kind;
    }

    private void entity(int at) {
        kind = Kind.OTHER;
        int last = Math.min(text.length(), at + Entities.LONGEST + 2);
        int semicolon = at + 1;
        while (semicolon < last && text.charAt(semicolon) != ';') {
            semicolon++;
        }
        looked = semicolon - at;
        if (semicolon == last || semicolon < at + 3) {
            return;
        }
        if (text.charAt(at + 1) == '#') {
            boolean isHex = Character.toLowerCase(text.charAt(at + 2)) == 'x';
            int from = at + (isHex ? 3 : 2);
            numbered(from, semicolon - from, isHex ? ";" : ";10");
        } else if (Entities.isName(text, at + 1, semicolon)) {
            is(Entities.character(text.substring(at + 1, semicolon)));
            end = semicolon + 1;
        }
    }

    /**
     * The character that a number stands for.
     *
     * @param closed what follows it: nothing or a semicolon, and then 10 where it is decimal
     */
    private void numbered(int from, int length, String closed) {
        int radix = closed.endsWith("10") ? 10 : 16;
        int to = from + length;
        if (length < 1 || length > 8 || to > text.length()) {
            return;
        }
        String written = text.substring(from, to).toUpperCase(Locale.ROOT);
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = written.charAt(i) < 0x80 ? Character.digit(written.charAt(i), radix) : -1;
            if (digit < 0) {
                return;
            }
            number = number * radix + digit;
        }
        if (Character.isValidCodePoint((int) Math.min(number, Integer.MAX_VALUE))) {
            is((int) number);
            end = to + (closed.isEmpty() ? 0 : 1);
            looked = end - from + 2;
        }
    }
}
