package org.vbeplan.lint;

import java.util.List;
import java.util.Locale;

/** Whole numbers as Swedish prose writes them: in digits, or in words up to twenty. */
final class Numerals {

    private static final List<String> WORDS =
            List.of(
                    "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio",
                    "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton",
                    "nitton", "tjugo");

    /** A number from two on, as a piece of a pattern: {@code ett} is mostly an article. */
    static final String SEVERAL =
            "(?:\\d{1,6}|" + String.join("|", WORDS.subList(2, WORDS.size())) + ")";

    /** Any number, as a piece of a pattern. */
    static final String ANY = "(?:\\d{1,6}|en|" + String.join("|", WORDS) + ")";

    private Numerals() {}

    /** What a match of {@link #ANY} stands for. */
    static int of(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        String word = numeral.toLowerCase(Locale.ROOT);
        return word.equals("en") ? 1 : WORDS.indexOf(word);
    }
}
