package org.vbeplan.print;

/**
 * Reads the numbers of an SVG attribute, such as {@code M 1,2 L-3.5 4e1}, one after the other, and
 * stops for good at the first thing that is not one.
 */
final class SvgNumbers {
    /** Far outside any page, and small enough that no sum of them overflows. */
    private static final double LIMIT = 1e6;

    private final String text;
    private int at;

    SvgNumbers(String text) {
        this.text = text;
    }

    /** The attribute's value as one number with or without "px", or the default. */
    static double of(org.w3c.dom.Element element, String attribute, double otherwise) {
        SvgNumbers numbers = new SvgNumbers(element.getAttribute(attribute));
        double value = numbers.next();
        boolean unit = numbers.at < numbers.text.length() && !numbers.text.endsWith("px");
        return Double.isNaN(value) || unit ? otherwise : value;
    }

    /** The next number, held within a million either way, or NaN if none follows. */
    double next() {
        skipSpace();
        int start = at;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        int digits = digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits += digits();
        }
        if (digits == 0) {
            at = start;
            return Double.NaN;
        }
        exponent();
        double value = Double.parseDouble(text.substring(start, at));
        return Math.max(-LIMIT, Math.min(LIMIT, value));
    }

    /** The next letter, or 0 if a number or nothing follows. */
    char nextCommand() {
        skipSpace();
        boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
        return letter ? text.charAt(at++) : 0;
    }

    private int digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private void exponent() {
        int start = at;
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
                at++;
            }
            if (digits() == 0) {
                at = start;
            }
        }
    }

    private void skipSpace() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }
}
