package org.vbeplan.print;

import com.openhtmltopdf.css.parser.FSRGBColor;
import org.w3c.dom.Element;

/**
 * What an SVG element inherits and may change for itself and those within it.
 *
 * @param fill the colour of areas and text, or null for none
 * @param stroke the colour of lines, or null for none
 * @param strokeWidth in the drawing's units
 * @param dash the lengths of a line's strokes and gaps, empty for a whole line
 * @param fontSize in the drawing's units
 * @param anchor what of a text stands at its place: "start", "middle" or "end"
 */
record SvgStyle(
        FSRGBColor fill,
        FSRGBColor stroke,
        double strokeWidth,
        float[] dash,
        double fontSize,
        boolean bold,
        String anchor) {
    /** What SVG starts from. */
    static final SvgStyle INITIAL =
            new SvgStyle(new FSRGBColor(0, 0, 0), null, 1, new float[0], 16, false, "start");

    private static final int MAX_DASHES = 16;

    SvgStyle with(Element element) {
        String weight = element.getAttribute("font-weight");
        String place = element.getAttribute("text-anchor");
        return new SvgStyle(
                colour(element.getAttribute("fill"), fill),
                colour(element.getAttribute("stroke"), stroke),
                Math.max(0, SvgNumbers.of(element, "stroke-width", strokeWidth)),
                dashes(element.getAttribute("stroke-dasharray")),
                Math.max(0, SvgNumbers.of(element, "font-size", fontSize)),
                weight.isEmpty() ? bold : weight.equals("bold"),
                place.isEmpty() ? anchor : place);
    }

    /** {@code #rrggbb} or {@code none}; anything else leaves what was inherited. */
    private static FSRGBColor colour(String value, FSRGBColor inherited) {
        if (value.equals("none")) {
            return null;
        }
        if (value.length() != 7 || value.charAt(0) != '#') {
            return inherited;
        }
        int rgb = 0;
        for (int i = 1; i < 7; i++) {
            int digit = Character.digit(value.charAt(i), 16);
            if (digit < 0) {
                return inherited;
            }
            rgb = rgb << 4 | digit;
        }
        return new FSRGBColor(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private float[] dashes(String value) {
        if (value.isEmpty()) {
            return dash;
        }
        SvgNumbers numbers = new SvgNumbers(value);
        float[] lengths = new float[MAX_DASHES];
        int count = 0;
        double length = numbers.next();
        while (count < MAX_DASHES && length > 0) { // false for NaN; a zero could dash for ever
            lengths[count++] = (float) length;
            length = numbers.next();
        }
        return java.util.Arrays.copyOf(lengths, count);
    }
}
