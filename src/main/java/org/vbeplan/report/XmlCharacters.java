package org.vbeplan.report;

/** Keeps to the characters that an XML file may hold. */
final class XmlCharacters {

    private XmlCharacters() {}

    /** The text with U+FFFD for what can't be written, not even as a reference. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
