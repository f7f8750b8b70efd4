package org.vbeplan.text;

import org.vbeplan.finding.Span;

/**
 * Places in a text that stands in its file line by line. It goes on from the place it told last:
 * places are mostly asked for in reading order, and a text may be one line of megabytes.
 */
final class LinePlaces implements Places {

    private final String file;
    private final String text;
    private final int line;
    private final int firstColumn;
    private final int indent;

    private int offset;
    private int row;
    private int before;

    LinePlaces(String file, String text, int line, int firstColumn, int indent) {
        this.file = file;
        this.text = text;
        this.line = line;
        this.firstColumn = firstColumn;
        this.indent = indent;
    }

    @Override
    public Span at(int wanted, int length) {
        int place = Math.max(0, Math.min(wanted, text.length()));
        if (place < offset) {
            offset = 0;
            row = 0;
            before = 0;
        }
        while (offset < place) {
            step();
        }
        int column = (row == 0 ? firstColumn : indent + 1) + before;
        return new Span(file, line + row, column, covered(place, length));
    }

    private void step() {
        char c = text.charAt(offset++);
        if (c == '\n') {
            row++;
            before = 0;
        } else if (!Character.isLowSurrogate(c)) {
            before++;
        }
    }

    private int covered(int place, int length) {
        int end = place;
        while (end < text.length() && end < place + length && text.charAt(end) != '\n') {
            end++;
        }
        return end > place ? text.codePointCount(place, end) : 1;
    }
}
