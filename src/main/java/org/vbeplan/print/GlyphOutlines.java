package org.vbeplan.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Draws words as the outlines of their glyphs, so that no reader or search meets them as text. */
final class GlyphOutlines {
    /** More than a stamp ever needs; the rest of a text is not drawn. */
    private static final int MAX_LETTERS = 500;

    private GlyphOutlines() {}

    /** How far the words reach at size 1. */
    static double width(String text, TrueTypeFont font) {
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            double width = 0;
            for (int i = 0; i < text.length() && i < MAX_LETTERS; i++) {
                width += font.getAdvanceWidth(glyphs.getGlyphId(text.charAt(i)));
            }
            return width / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words from a place on their base line; y grows downwards unless the size is negative. */
    static Path2D outline(String text, TrueTypeFont font, double x, double y, double size) {
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            double scale = size / font.getUnitsPerEm();
            double advance = x;
            Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int i = 0; i < text.length() && i < MAX_LETTERS; i++) {
                int id = glyphs.getGlyphId(text.charAt(i));
                GlyphData glyph = font.getGlyph().getGlyph(id);
                if (glyph != null) { // null for a glyph without ink, such as a space
                    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, advance, y);
                    path.append(glyph.getPath().getPathIterator(place), false);
                }
                advance += font.getAdvanceWidth(id) * scale;
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
