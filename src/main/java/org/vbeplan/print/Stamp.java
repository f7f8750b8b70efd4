package org.vbeplan.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws a word such as "UTKAST" behind each page; readers of the text never meet it. */
final class Stamp {
    /** So light that text over it keeps a contrast above 7 to 1 in black and dark colours. */
    private static final float GREY = 0.92f;

    /** The share of the page's diagonal the word covers, and the share its letters may rise to. */
    private static final double LENGTH = 0.62;

    private static final double MAX_HEIGHT = 0.15;

    private Stamp() {}

    static void draw(PDDocument document, String word, TrueTypeFont face) throws IOException {
        double width = GlyphOutlines.width(word, face);
        if (width == 0) {
            return;
        }
        for (PDPage page : document.getPages()) {
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
                content.beginMarkedContent(COSName.ARTIFACT);
                content.saveGraphicsState();
                content.setNonStrokingColor(GREY, GREY, GREY);
                if (path(content, outline(page.getMediaBox(), word, width, face))) {
                    content.fill();
                }
                content.restoreGraphicsState();
                content.endMarkedContent();
            }
        }
    }

    /** The word along the page's diagonal from lower left to upper right, centred. */
    private static PathIterator outline(
            PDRectangle box, String word, double width, TrueTypeFont face) {
        double diagonal = Math.hypot(box.getWidth(), box.getHeight());
        double size = Math.min(diagonal * LENGTH / width, diagonal * MAX_HEIGHT);
        AffineTransform place =
                AffineTransform.getTranslateInstance(box.getWidth() / 2, box.getHeight() / 2);
        place.rotate(Math.atan2(box.getHeight(), box.getWidth()));
        place.scale(1, -1); // outlines have y downwards, a page has it upwards
        double capHeight = 0.66 * size;
        return GlyphOutlines.outline(word, face, -width * size / 2, capHeight / 2, size)
                .getPathIterator(place);
    }

    /** Returns whether there is anything to fill. */
    private static boolean path(PDPageContentStream content, PathIterator path) throws IOException {
        float[] n = new float[6];
        float x = 0;
        float y = 0;
        boolean inked = false;
        for (; !path.isDone(); path.next()) {
            inked = true;
            int kind = path.currentSegment(n);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(n[0], n[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(n[0], n[1]);
                case PathIterator.SEG_CUBICTO ->
                        content.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
                case PathIterator.SEG_QUADTO ->
                        // PDF knows cubic curves only; this is the same curve.
                        content.curveTo(
                                x + (n[0] - x) * 2 / 3,
                                y + (n[1] - y) * 2 / 3,
                                n[2] + (n[0] - n[2]) * 2 / 3,
                                n[3] + (n[1] - n[3]) * 2 / 3,
                                n[2],
                                n[3]);
                default -> content.closePath();
            }
            int end =
                    kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = n[end];
                y = n[end + 1];
            }
        }
        return inked;
    }
}
