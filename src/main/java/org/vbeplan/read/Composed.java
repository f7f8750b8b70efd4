package org.vbeplan.read;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.vbeplan.text.Places;

/**
 * A text in composed characters, NFC, that may have been written in parts, an a and a ring: so some
 * programs copy it. Places still lead to where it was written.
 */
record Composed(String text, Places places) {

    static Composed of(String written, Places places) {
        if (Normalizer.isNormalized(written, Form.NFC)) {
            return new Composed(written, places);
        }
        String text = Normalizer.normalize(written, Form.NFC);
        return new Composed(
                text,
                (offset, length) -> {
                    int start = before(written, text, offset);
                    int end = before(written, text, Math.min(text.length(), offset + length));
                    return places.at(start, end - start);
                });
    }

    /** Where in the written text the piece begins that became the one at {@code offset}. */
    private static int before(String written, String text, int offset) {
        int composed = 0;
        int at = 0;
        while (at < written.length() && composed < offset) {
            int next = at + Character.charCount(written.codePointAt(at));
            while (next < written.length() && isMark(written.codePointAt(next))) {
                next += Character.charCount(written.codePointAt(next));
            }
            composed += Normalizer.normalize(written.substring(at, next), Form.NFC).length();
            at = next;
        }
        return offset >= text.length() ? written.length() : at;
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
