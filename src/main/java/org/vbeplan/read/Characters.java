package org.vbeplan.read;

/** Characters that no plan may hold, however they are written. */
final class Characters {

    private Characters() {}

    /**
     * What YAML does not allow, what would be a line end to the YAML parser but not to an editor (a
     * lone carriage return, U+0085, U+2028, U+2029), and what turns text around (U+202A–U+202E,
     * U+2066–U+2069): with those a plan can say one thing in review and another on paper.
     */
    static boolean isForbidden(int c) {
        if (c < 0x20) {
            return c != '\t' && c != '\n';
        }
        return c >= 0x7F && c <= 0x9F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** {@code U+0007}. */
    static String name(int c) {
        return String.format("U+%04X", c);
    }
}
