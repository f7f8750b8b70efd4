package org.vbeplan.print;

/**
 * Keeps the levels of headings without a gap: PDF/UA-1 (7.4.2) starts with H1 and goes down one by
 * one. A heading keeps the look of the level it was written with.
 */
final class HeadingLevels {
    private int last;

    /** Takes the headings in the order they are read; other tags pass through. */
    void follow(Tag tag) {
        String type = tag.type();
        if (type.length() == 2 && type.charAt(0) == 'H' && Character.isDigit(type.charAt(1))) {
            last = Math.min(type.charAt(1) - '0', last + 1);
            tag.rename("H" + last);
        }
        tag.children().forEach(this::follow);
    }
}
