package org.vbeplan.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws the small part of SVG a chart is made of. docs/decisions/own-svg-drawer.md says which part,
 * and why not Batik.
 */
final class SvgDrawer implements SVGDrawer {
    /** What a browser makes of a drawing without a size, in CSS pixels. */
    private static final double DEFAULT_WIDTH = 300;

    private static final double DEFAULT_HEIGHT = 150;

    @Override
    public SVGImage buildSVGImage(
            Element svg,
            Box box,
            CssContext css,
            double cssWidth,
            double cssHeight,
            double dotsPerPixel) {
        return new Drawing(svg, cssWidth, cssHeight, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Words are drawn in our own faces.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // As above.
    }

    @Override
    public void close() {
        // The engine closes its drawer with each document; ours holds nothing and goes on.
    }

    /** One drawing at its size on the page, in dots. */
    private static final class Drawing implements SVGDrawer.SVGImage {
        private final Element svg;
        private final double width;
        private final double height;
        private final AffineTransform fit;

        Drawing(Element svg, double cssWidth, double cssHeight, double dotsPerPixel) {
            this.svg = svg;
            SvgNumbers view = new SvgNumbers(svg.getAttribute("viewBox"));
            double x = view.next();
            double y = view.next();
            double viewWidth = view.next();
            double viewHeight = view.next();
            boolean viewed = viewWidth > 0 && viewHeight > 0;
            double ownWidth = SvgNumbers.of(svg, "width", viewed ? viewWidth : DEFAULT_WIDTH);
            double ownHeight = SvgNumbers.of(svg, "height", viewed ? viewHeight : DEFAULT_HEIGHT);
            double ratio = ownWidth > 0 && ownHeight > 0 ? ownHeight / ownWidth : 1;

            // A size from CSS comes in dots, one not given as a negative number.
            if (cssWidth > 0) {
                width = cssWidth;
                height = cssHeight > 0 ? cssHeight : cssWidth * ratio;
            } else {
                height = cssHeight > 0 ? cssHeight : ownHeight * dotsPerPixel;
                width = cssHeight > 0 ? cssHeight / ratio : ownWidth * dotsPerPixel;
            }
            if (!viewed) {
                viewWidth = ownWidth;
                viewHeight = ownHeight;
                x = 0;
                y = 0;
            }
            double scale = Math.min(width / viewWidth, height / viewHeight);
            fit = new AffineTransform();
            if (scale > 0 && scale < Double.POSITIVE_INFINITY) {
                fit.translate((width - viewWidth * scale) / 2, (height - viewHeight * scale) / 2);
                fit.scale(scale, scale);
                fit.translate(-x, -y);
            }
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            AffineTransform toPage = AffineTransform.getTranslateInstance(x, y);
            toPage.concatenate(fit);
            new SvgPainter((AbstractOutputDevice) device, context)
                    .paint(svg, SvgStyle.INITIAL.with(svg), toPage);
        }
    }
}
