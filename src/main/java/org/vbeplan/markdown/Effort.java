package org.vbeplan.markdown;

/**
 * Counts what it would take to read a text. The parser copies a paragraph for every mark in it, and
 * its lines for every line, so that one paragraph of a megabyte would take hours.
 */
final class Effort {

    /** A paragraph of 5,000 characters may be nothing but marks. */
    private static final long MAX_COPIED = 25_000_000;

    /** As many rows as a table may have. */
    private static final int MAX_LINES = 3_000;

    private final String text;
    private final String marks;

    private int lines;
    private long marked;
    private long length;
    private long copied;

    /**
     * @param marks the characters at which the parser stops
     */
    Effort(String text, String marks) {
        this.text = text;
        this.marks = marks;
    }

    /**
     * The offset of the line at which a paragraph has become too long, or −1.
     *
     * @param left what the whole text may take
     */
    int tooLongFrom(long left) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            count(start, end);
            boolean tooMuch = marked * length > MAX_COPIED;
            if (tooMuch || lines > MAX_LINES || copied() > left) {
                return start;
            }
            start = end + 1;
        }
        return -1;
    }

    /** What the text takes, as far as it has been looked at. */
    long copied() {
        return copied + marked * length;
    }

    private void count(int start, int end) {
        int first = start;
        while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        char begins = first < end ? text.charAt(first) : '\n';
        if (begins == '\n' || isItem(begins, first, end)) {
            lines = 0;
            newPiece();
        } else if (begins == '|') {
            // The rows of a table are read one by one.
            newPiece();
        }
        lines++;
        length += end - start + 1;
        marked++;
        for (int i = first; i < end; i++) {
            marked += marks.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
    }

    private void newPiece() {
        copied += marked * length;
        marked = 0;
        length = 0;
    }

    private boolean isItem(char begins, int first, int end) {
        boolean isMark = begins == '-' || begins == '*' || begins == '+';
        return isMark && first + 1 < end && text.charAt(first + 1) == ' ';
    }
}
