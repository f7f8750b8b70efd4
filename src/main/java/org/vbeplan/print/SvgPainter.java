package org.vbeplan.print;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paints one drawing: groups, shapes and words; what it does not know it leaves out. */
final class SvgPainter {
    /** Elements of one drawing; a chart has some hundreds. */
    private static final int MAX_ELEMENTS = 10_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final AbstractOutputDevice device;
    private final RenderingContext context;
    private int left = MAX_ELEMENTS;

    SvgPainter(AbstractOutputDevice device, RenderingContext context) {
        this.device = device;
        this.context = context;
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

    /** Words are set as the text of the page is: outlines were most of what there was to pack. */
    private void text(Element element, SvgStyle style, AffineTransform toPage) {
        String words = BLANKS.matcher(element.getTextContent().strip()).replaceAll(" ");
        FontSpecification face = face(style, toPage.getScaleX());
        if (style.fill() == null || words.isEmpty() || face.size <= 0) {
            return;
        }
        FSFont font = context.getFont(face);
        TextRenderer setter = context.getTextRenderer();
        int width = setter.getWidth(context.getFontContext(), font, words);
        int shift =
                switch (style.anchor()) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        Point2D.Float place = new Point2D.Float();
        toPage.transform(
                new Point2D.Double(SvgNumbers.of(element, "x", 0), SvgNumbers.of(element, "y", 0)),
                place);
        device.setColor(style.fill());
        device.setFontSpecification(face);
        device.setFont(font);
        // Who takes the text without its places should not find a label run into the next.
        setter.drawString(device, words + " ", place.x - shift, place.y);
    }

    private static FontSpecification face(SvgStyle style, double scale) {
        FontSpecification face = new FontSpecification();
        face.families = new String[] {FontFaces.FAMILY};
        face.size = (float) (style.fontSize() * scale);
        face.fontWeight = style.bold() ? IdentValue.BOLD : IdentValue.NORMAL;
        face.fontStyle = IdentValue.NORMAL;
        face.variant = IdentValue.NORMAL;
        return face;
    }
}
