package org.vbeplan.render;

import java.io.Writer;

/**
 * Keeps Markdown as it is written and knows where in a line it stands, which decides what text has
 * to be escaped: {@code 1.} begins a list only at the beginning of a line.
 */
final class MarkdownWriter extends Writer {

    /** What is being written. */
    enum Place {
        /** Paragraphs, lists: what stands at the beginning of a line may mean something. */
        BLOCK,
        /** A cell of a table: one line, and never its beginning. */
        CELL,
        /** What stands between two marks such as {@code **}; spaces at its ends count. */
        SPAN
    }

    /** Ends a word without being seen, where a mark would otherwise be taken for text. */
    private static final String BOUNDARY = "<!-- -->";

    private final StringBuilder text = new StringBuilder();
    private final Budget budget;
    private final Place place;

    /** The marks around a span, outermost first. */
    private final String marks;

    /** The mark that was closed just now, or 0. */
    private char closed;

    private boolean closedAfterWord;

    MarkdownWriter(Budget budget) {
        this(budget, false);
    }

    /**
     * @param silent whether text is to call nobody: in a comment, {@code @name} and {@code #7}
     *     would
     */
    MarkdownWriter(Budget budget, boolean silent) {
        this(budget, Place.BLOCK, "", false, silent);
    }

    /** Whether a cell is being written, or a span in one. */
    private final boolean inCell;

    private final boolean silent;

    private MarkdownWriter(
            Budget budget, Place place, String marks, boolean inCell, boolean silent) {
        this.budget = budget;
        this.place = place;
        this.marks = marks;
        this.inCell = inCell;
        this.silent = silent;
    }

    /** A writer for a part that is collected before it is written here. */
    MarkdownWriter part(Place partPlace) {
        return new MarkdownWriter(budget, partPlace, "", inCell || partPlace == Place.CELL, silent);
    }

    /** A writer for what stands between marks. */
    MarkdownWriter span(String mark) {
        return new MarkdownWriter(budget, Place.SPAN, marks + mark.charAt(0), inCell, silent);
    }

    /** Goes on in a new line. */
    void lineBreak() {
        raw(place == Place.BLOCK ? "\\\n" : "<br>");
    }

    void code(String words) {
        raw(inCell ? MarkdownCode.cellSpan(words) : MarkdownCode.span(words));
    }

    /** Writes text of a plan so that it reads as it stands. */
    void escaped(String words) {
        int length = words.length();
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                space();
            } else {
                between(c);
                if (MarkdownEscapes.needed(words, i, text, place == Place.BLOCK)) {
                    put('\\');
                }
                put(c);
                if (silent && MarkdownCalls.begin(words, i)) {
                    put(MarkdownCalls.UNSEEN);
                }
            }
        }
    }

    /** Writes a span, such as {@code **text**}. */
    void marked(String mark, String content) {
        String inner = content.strip();
        if (inner.isEmpty()) {
            if (!content.isEmpty()) {
                space();
            }
            return;
        }
        char sign = mark.charAt(0);
        if (content.charAt(0) == ' ') {
            space();
        }
        if (marks.indexOf(sign) >= 0) {
            String tag = mark.length() == 2 ? "strong" : "em";
            raw("<" + tag + ">" + inner + "</" + tag + ">");
        } else {
            char before = last();
            boolean glued =
                    MarkdownEscapes.isWord(before)
                            && (sign == '_' || !MarkdownEscapes.isWord(inner.charAt(0)));
            if (glued || closed == sign) {
                closed = 0;
                raw(BOUNDARY);
            }
            raw(mark + inner + mark);
            closed = sign;
            closedAfterWord = MarkdownEscapes.isWord(inner.charAt(inner.length() - 1));
        }
        if (content.charAt(content.length() - 1) == ' ') {
            space();
        }
    }

    /** Writes Markdown. */
    void raw(String markdown) {
        if (!markdown.isEmpty()) {
            between(markdown.charAt(0));
            budget.write(markdown.length());
            text.append(markdown);
        }
    }

    /** One space, unless there is one or the line begins: more would mean something else. */
    private void space() {
        closed = 0;
        char before = last();
        boolean atStart = text.length() == 0 ? place != Place.SPAN : before == '\n';
        if (before != ' ' && !atStart || text.length() == 0 && place == Place.SPAN) {
            put(' ');
        }
    }

    /** A mark can close only where the word ends, so a word that goes on is kept apart. */
    private void between(char next) {
        if (closed != 0 && MarkdownEscapes.isWord(next) && (closed == '_' || !closedAfterWord)) {
            budget.write(BOUNDARY.length());
            text.append(BOUNDARY);
        }
        closed = 0;
    }

    private char last() {
        return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
    }

    private void put(char c) {
        budget.write(1);
        text.append(c);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        raw(new String(characters, offset, length));
    }

    @Override
    public void write(String string, int offset, int length) {
        raw(string.substring(offset, offset + length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
