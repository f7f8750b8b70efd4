package org.vbeplan.print;

import com.openhtmltopdf.extend.OutputDevice;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paints one drawing: groups, shapes and words; what it does not know it leaves out. */
final class SvgPainter {
    /** Elements of one drawing; a chart has some hundreds. */
    private static final int MAX_ELEMENTS = 10_000;

    private final OutputDevice device;
    private final FontFaces faces;
    private int left = MAX_ELEMENTS;

    SvgPainter(OutputDevice device, FontFaces faces) {
        this.device = device;
        this.faces = faces;
    }

    /** Paints what is within an svg element or a group, in the order it is written. */
    void paint(Element group, SvgStyle inherited, AffineTransform toPage) {
        for (Node n = group.getFirstChild(); n != null && left > 0; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                left--;
                SvgStyle style = inherited.with(element);
                switch (element.getNodeName()) {
                    case "g" -> paint(element, style, moved(element, toPage));
                    case "text" -> text(element, style, toPage);
                    default -> shape(element, style, toPage);
                }
            }
        }
    }

    private static AffineTransform moved(Element group, AffineTransform toPage) {
        String move = group.getAttribute("transform").strip();
        if (!move.startsWith("translate(")) {
            return toPage;
        }
        SvgNumbers numbers = new SvgNumbers(move.substring("translate(".length()));
        double x = numbers.next();
        double y = numbers.next();
        AffineTransform result = new AffineTransform(toPage);
        result.translate(Double.isNaN(x) ? 0 : x, Double.isNaN(y) ? 0 : y);
        return result;
    }

    private void shape(Element element, SvgStyle style, AffineTransform toPage) {
        Shape shape = SvgShapes.of(element);
        if (shape == null) {
            return;
        }
        Shape placed = toPage.createTransformedShape(shape);
        if (style.fill() != null && !element.getNodeName().equals("line")) {
            device.setColor(style.fill());
            device.fill(placed);
        }
        if (style.stroke() != null && style.strokeWidth() > 0) {
            Stroke before = device.getStroke();
            device.setColor(style.stroke());
            device.setStroke(stroke(style, toPage.getScaleX()));
            device.draw(placed);
            device.setStroke(before);
        }
    }

    private static BasicStroke stroke(SvgStyle style, double scale) {
        float width = (float) (style.strokeWidth() * scale);
        if (style.dash().length == 0) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float[] dash = style.dash().clone();
        for (int i = 0; i < dash.length; i++) {
            dash[i] *= (float) scale;
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dash, 0);
    }

    private void text(Element element, SvgStyle style, AffineTransform toPage) {
        TrueTypeFont face = faces.face(style.bold() ? Face.BOLD : Face.REGULAR);
        String words = element.getTextContent().strip();
        double width = GlyphOutlines.width(words, face) * style.fontSize();
        double shift =
                switch (style.anchor()) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        if (style.fill() != null) {
            double x = SvgNumbers.of(element, "x", 0) - shift;
            double y = SvgNumbers.of(element, "y", 0);
            Path2D outline = GlyphOutlines.outline(words, face, x, y, style.fontSize());
            device.setColor(style.fill());
            device.fill(toPage.createTransformedShape(outline));
        }
    }
}
