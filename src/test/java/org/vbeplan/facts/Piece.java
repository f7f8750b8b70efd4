package org.vbeplan.facts;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What a reader meets of a document, one thing after another.
 *
 * @param level of a heading, the number of a step or a note; 0 otherwise
 * @param text where a note is called, it holds the call as one character, see {@link #call}
 * @param cells of a row or a table's head
 */
record Piece(Kind kind, int level, String text, List<String> cells) {

    enum Kind {
        COVER,
        CONTENTS,
        HEADING,
        PARAGRAPH,
        ITEM,
        HEAD,
        ROW,
        NOTE
    }

    private static final char FIRST_CALL = '\uE000';

    Piece {
        text = clean(text);
        cells = cells.stream().map(Piece::clean).toList();
    }

    static Piece of(Kind kind, int level, String text) {
        return new Piece(kind, level, text, List.of());
    }

    static Piece row(Kind kind, List<String> cells) {
        return new Piece(kind, 0, String.join(" | ", cells), cells);
    }

    /** The call of a note, where it stands in a text. */
    static String call(int number) {
        return Character.toString(FIRST_CALL + number);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** One kind of space, and no hyphen that only breaks a line. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\u00AD", "")
                .replaceAll("[\\s\u00A0\u2007\u2009\u202F]+", " ")
                .replaceAll(" ([\uE000-\uF8FF])", "$1")
                .strip();
    }

    static String fold(String text) {
        return clean(text).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder(kind + " " + level + " ");
        text.chars()
                .forEach(
                        c ->
                                shown.append(
                                        c >= FIRST_CALL && c <= 0xF8FF
                                                ? "[" + (c - FIRST_CALL) + "]"
                                                : Character.toString(c)));
        return shown.toString();
    }
}
