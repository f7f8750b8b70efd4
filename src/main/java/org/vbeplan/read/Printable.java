package org.vbeplan.read;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.text.Places;

/**
 * Looks for characters that can't stand on paper.
 *
 * @param known tells whether the documents' typeface has a character
 */
record Printable(IntPredicate known, Consumer<Finding> findings) {

    /** Reports each such character, once a text. */
    void check(String text, Places places) {
        Set<Integer> reported = null;
        for (int i = 0; i < text.length(); i++) {
            int character = text.codePointAt(i);
            if (!isFine(character)) {
                reported = reported == null ? new HashSet<>() : reported;
                if (reported.add(character)) {
                    report(character, i, places);
                }
            }
            i += Character.charCount(character) - 1;
        }
    }

    private boolean isFine(int c) {
        if (c >= 0x20 && c < 0x7F || c == '\n' || c == '\t') {
            return true;
        }
        return !Characters.isForbidden(c) && known.test(c);
    }

    private void report(int character, int offset, Places places) {
        String name = Characters.name(character);
        // A control character comes here only through an escape, "\x07" or &#7;.
        findings.accept(
                Characters.isForbidden(character)
                        ? Finding.of(Code.CONTROL_CHARACTER, places.at(offset, 1), name)
                        : Finding.of(
                                Code.CHARACTER_MISSING,
                                places.at(offset, Character.charCount(character)),
                                Character.toString(character),
                                name));
    }
}
