package org.vbeplan.render;

/**
 * Finds what GitHub takes for a call where it shows text as a comment: people, issues, and
 * addresses, which leave a trace on the page that they lead to. A backslash is of no help: calls
 * are looked for once the text has been read.
 */
final class MarkdownCalls {

    /** Takes no room, and keeps what stands before it apart from what comes after. */
    static final char UNSEEN = '\u200B';

    private MarkdownCalls() {}

    /** Whether what ends with the character at {@code i} would begin a call. */
    static boolean begin(String text, int i) {
        return switch (text.charAt(i)) {
            case '@', '#' -> true;
            case ':' -> text.startsWith("//", i + 1);
            case '-' -> i >= 2 && text.regionMatches(true, i - 2, "gh", 0, 2);
            case 'w', 'W' -> i >= 2 && text.regionMatches(true, i - 2, "www.", 0, 4);
            default -> false;
        };
    }
}
