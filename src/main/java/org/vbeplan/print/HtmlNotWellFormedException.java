package org.vbeplan.print;

/**
 * Says where a page stops being well-formed markup, so that the template behind it can be mended.
 */
public final class HtmlNotWellFormedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    HtmlNotWellFormedException(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The line in the page, from 1. */
    public int line() {
        return line;
    }

    /**
     * The column in the line, from 1: where the parser noticed, which is just after the mistake.
     */
    public int column() {
        return column;
    }
}
