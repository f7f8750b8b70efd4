package org.vbeplan.figure;

import java.util.List;

/**
 * Writes the part of SVG that the printer knows too: shapes, lines and words, with attributes only.
 */
final class Svg {
    /** The colours of all figures; each is readable on each light one, and on white. */
    static final String INK = "#1c2530";

    static final String ACCENT = "#0b4f71";
    static final String LINE = "#4a5a68";
    static final String PALE = "#e8f1f6";
    static final String ALARM = "#9b1c14";
    static final String ALARM_PALE = "#fdeeec";
    static final String CHOICE = "#6b4e00";
    static final String CHOICE_PALE = "#fff5dc";
    static final String WHITE = "#ffffff";

    /** How many pixels of a page a unit is, so that words are as large as the text around. */
    private static final double SCALE = 1.06;

    /** As much as an A4 page holds below a heading, in pixels. */
    private static final double MAX_HEIGHT = 820;

    private final StringBuilder content = new StringBuilder();

    /** The whole drawing, on a white ground: it is meant for one, in the dark too. */
    String drawing(String alternative, double width, double height) {
        double scale = Math.min(SCALE, MAX_HEIGHT / height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\""
                + escaped(alternative)
                + "\" viewBox=\"0 0 "
                + number(width)
                + " "
                + number(height)
                + "\" width=\""
                + number(width * scale)
                + "\" height=\""
                + number(height * scale)
                + "\" font-family=\"Vbe Sans, sans-serif\">\n<rect x=\"0\" y=\"0\" width=\""
                + number(width)
                + "\" height=\""
                + number(height)
                + "\" fill=\"#ffffff\"/>\n"
                + content
                + "</svg>";
    }

    Svg rectangle(double x, double y, double width, double height, double radius, Paint paint) {
        content.append("<rect x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height));
        if (radius > 0) {
            content.append("\" rx=\"").append(number(radius));
        }
        content.append('"').append(paint).append("/>\n");
        return this;
    }

    /** An area with these corners, x and y in turn. */
    Svg polygon(Paint paint, double... corners) {
        return points("polygon", paint, corners);
    }

    /** A line through these points, x and y in turn. */
    Svg polyline(Paint paint, double... corners) {
        return points("polyline", paint, corners);
    }

    /** Lines of text, the first with its base at {@code y}. */
    Svg text(
            List<String> lines,
            double x,
            double y,
            double lineHeight,
            double size,
            String anchor,
            boolean bold,
            String colour) {
        for (int i = 0; i < lines.size(); i++) {
            content.append("<text x=\"")
                    .append(number(x))
                    .append("\" y=\"")
                    .append(number(y + i * lineHeight))
                    .append("\" font-size=\"")
                    .append(number(size))
                    .append("\" text-anchor=\"")
                    .append(anchor)
                    .append(bold ? "\" font-weight=\"bold" : "")
                    .append("\" fill=\"")
                    .append(colour)
                    .append("\">")
                    .append(escaped(lines.get(i)))
                    .append("</text>\n");
        }
        return this;
    }

    private Svg points(String element, Paint paint, double... corners) {
        content.append('<').append(element).append(" points=\"");
        for (int i = 0; i < corners.length; i++) {
            content.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(number(corners[i]));
        }
        content.append('"').append(paint).append("/>\n");
        return this;
    }

    /** With one decimal at most, the same in every country. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    private static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> result.append("&amp;");
                                case '<' -> result.append("&lt;");
                                case '>' -> result.append("&gt;");
                                case '"' -> result.append("&quot;");
                                default -> result.appendCodePoint(isLegal(c) ? c : ' ');
                            }
                        });
        return result.toString();
    }

    /** Whether XML can hold a character at all. */
    private static boolean isLegal(int c) {
        return c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
    }

    /**
     * How a shape is painted.
     *
     * @param width of the line around
     */
    record Paint(String fill, String stroke, double width) {
        static Paint filled(String colour) {
            return new Paint(colour, "none", 0);
        }

        static Paint line(String colour, double width) {
            return new Paint("none", colour, width);
        }

        @Override
        public String toString() {
            String line =
                    width == 0
                            ? ""
                            : " stroke=\"" + stroke + "\" stroke-width=\"" + number(width) + "\"";
            return " fill=\"" + fill + "\"" + line;
        }
    }
}
