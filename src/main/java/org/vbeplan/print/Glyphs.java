package org.vbeplan.print;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Says which characters can be printed, so that a check can name the others. The engine prints a
 * silent "#" in their place.
 */
public final class Glyphs {
    /** Written by a test, which holds it to the fonts; parsing those takes a tenth of a start. */
    static final String TABLE = "/org/vbeplan/print/glyphs.txt";

    private Glyphs() {}

    /**
     * Whether every face has the character. Marks that only guide the breaking of lines, such as a
     * soft hyphen or a tab, count as printable: they leave no ink.
     */
    public static boolean has(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || codePoint == 0xAD
                || codePoint >= 0 && Known.IN_EVERY_FACE.get(codePoint);
    }

    /** Read with the first question; a program that only prints never asks. */
    private static final class Known {
        static final BitSet IN_EVERY_FACE = table();

        /** A line is a character or a range of them, both ends included: {@code 20-7E}. */
        private static BitSet table() {
            BitSet known = new BitSet();
            String table = new String(Resources.read(TABLE), StandardCharsets.US_ASCII);
            int at = 0;
            while (at < table.length()) {
                int end = table.indexOf('\n', at);
                int dash = table.indexOf('-', at);
                boolean isRange = dash >= 0 && dash < end;
                int first = Integer.parseInt(table, at, isRange ? dash : end, 16);
                int last = isRange ? Integer.parseInt(table, dash + 1, end, 16) : first;
                known.set(first, last + 1);
                at = end + 1;
            }
            return known;
        }
    }
}
