package org.vbeplan.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * How wide the characters of one document's faces are. PDFBox would encode and decode every string
 * to measure it, which took a quarter of the time of a warm run.
 */
final class GlyphWidths {
    /** The answer for a text that has to be left to the engine. */
    static final float UNKNOWN = -1;

    /** Up to and including the mathematical signs. */
    private static final int TABLE_SIZE = 0x2800;

    /** In a table: not yet asked for. */
    private static final float UNASKED = -2;

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Map<PDFont, float[]> tables = new IdentityHashMap<>();

    /**
     * The width of a text at size 1000, the same sum as PDFBox comes to; {@link #UNKNOWN} if the
     * face lacks one of its characters, or one lies beyond the table. A soft hyphen within a word
     * takes no room, as it is not drawn.
     */
    float of(String text, PDType0Font face) {
        float[] table = tables.computeIfAbsent(face, key -> unasked());
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            float width = character < TABLE_SIZE ? table[character] : UNKNOWN;
            if (width == UNASKED) {
                width = measure(face, character);
                table[character] = width;
            }
            if (width == UNKNOWN) {
                return UNKNOWN;
            }
            sum += width;
        }
        return sum;
    }

    private static float[] unasked() {
        float[] widths = new float[TABLE_SIZE];
        Arrays.fill(widths, UNASKED);
        widths[SOFT_HYPHEN] = 0;
        return widths;
    }

    private static float measure(PDType0Font face, char character) {
        int glyph = face.getCmapLookup().getGlyphId(character);
        if (glyph == 0) {
            return UNKNOWN;
        }
        try {
            return face.getWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
