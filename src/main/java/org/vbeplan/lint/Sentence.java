package org.vbeplan.lint;

/**
 * A sentence, or a cell, or a heading, or an item of a list. What is asked of it often is found out
 * once: a text may be one sentence of megabytes.
 */
final class Sentence {

    static final Sentence NONE = new Sentence("", 0);

    private final String text;
    private final int offset;
    private Boolean past;
    private String earliestYear;

    /**
     * @param offset where it begins in the passage
     */
    Sentence(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    String text() {
        return text;
    }

    int offset() {
        return offset;
    }

    int end() {
        return offset + text.length();
    }

    /** Whether it says in words that something is no longer so. */
    boolean isOfThePast() {
        if (past == null) {
            past = Past.isSpokenOf(text);
        }
        return past;
    }

    /**
     * Whether it says so, or names a year that lies no later than another.
     *
     * @param last four digits, or more that begin with them
     */
    boolean isOfThePast(String last) {
        if (earliestYear == null) {
            earliestYear = Past.earliestYear(text);
        }
        return isOfThePast()
                || earliestYear.compareTo(last.substring(0, Math.min(4, last.length()))) <= 0;
    }
}
