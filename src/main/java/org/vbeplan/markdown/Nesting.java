package org.vbeplan.markdown;

/** Counts how deep a text asks to be nested, before it is parsed. */
final class Nesting {

    private Nesting() {}

    /**
     * The offset of the first line that opens more containers than {@code limit}, or −1.
     *
     * <p>Counted are the marks at the beginning of a line ({@code >}, {@code -}, {@code *}, {@code
     * +}), two spaces of indentation as one, and brackets anywhere in a row of brackets.
     */
    static int firstLineDeeperThan(int limit, String text) {
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            if (lineEnd < 0) {
                lineEnd = text.length();
            }
            if (markers(text, lineStart, lineEnd) > limit
                    || brackets(text, lineStart, lineEnd) > limit) {
                return lineStart;
            }
            lineStart = lineEnd + 1;
        }
        return -1;
    }

    private static int markers(String text, int from, int to) {
        int halves = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                halves++;
            } else if (c == '\t') {
                halves += 4;
            } else if (c == '>' || c == '-' || c == '*' || c == '+') {
                halves += 2;
            } else {
                break;
            }
        }
        return isRule(text, from, to) ? 0 : halves / 2;
    }

    /** A line of nothing but hyphens is a rule, or the underline of a table's head. */
    private static boolean isRule(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '-' && c != ' ') {
                return false;
            }
        }
        return true;
    }

    private static int brackets(String text, int from, int to) {
        int open = 0;
        int deepest = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '[') {
                deepest = Math.max(deepest, ++open);
            } else if (c == ']' && open > 0) {
                open--;
            }
        }
        return deepest;
    }
}
