package org.vbeplan.print;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Measures text from a table of widths. PDFBox would encode and decode every string for it, which
 * took a quarter of the time of a warm run. The sums are the same, and so is the layout. Draws the
 * hyphen at a line's end as what it is.
 */
final class GlyphWidths extends PdfBoxTextRenderer {
    /** Rounding as in the engine: a hundredth of a dot too much does not count. */
    private static final float TOLERANCE = 0.01f;

    /** Up to and including the mathematical signs; what lies beyond is measured by the engine. */
    private static final int TABLE_SIZE = 0x2800;

    private static final float UNKNOWN = -1;

    private final Map<PDFont, float[]> tables = new IdentityHashMap<>();

    @Override
    public int getWidth(FontContext context, FSFont font, String string) {
        var descriptions = ((PdfBoxFSFont) font).getFontDescriptions();
        if (descriptions == null
                || descriptions.isEmpty()
                || !(descriptions.get(0).getFont() instanceof PDType0Font face)) {
            return super.getWidth(context, font, string);
        }
        float[] table = tables.computeIfAbsent(face, key -> unknownWidths());
        String text = TextRenderer.getEffectivePrintableString(string);
        float thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            float width = character < TABLE_SIZE ? table[character] : UNKNOWN;
            if (width == UNKNOWN) {
                width = measure(face, character);
                if (width == UNKNOWN) {
                    return super.getWidth(context, font, string);
                }
                table[character] = width;
            }
            thousandths += width;
        }
        float width = thousandths / 1000f * font.getSize2D();
        return width - Math.floor(width) < TOLERANCE ? (int) width : (int) Math.ceil(width);
    }

    @Override
    public void drawString(OutputDevice device, String string, float x, float y) {
        super.drawString(device, withSoftHyphen(string), x, y);
    }

    /**
     * The engine ends a broken word with a plain hyphen, which would stay in the middle of the word
     * when its text is read out, searched or copied.
     */
    private static String withSoftHyphen(String string) {
        return string.endsWith("\u00AD-")
                ? string.substring(0, string.length() - 2) + FontFaces.SOFT_HYPHEN
                : string;
    }

    private static float[] unknownWidths() {
        float[] widths = new float[TABLE_SIZE];
        Arrays.fill(widths, UNKNOWN);
        return widths;
    }

    private static float measure(PDType0Font face, char character) {
        int glyph = character < TABLE_SIZE ? face.getCmapLookup().getGlyphId(character) : 0;
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
