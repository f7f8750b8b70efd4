package org.vbeplan.print;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Measures and draws the text of one document with {@link GlyphWidths}; what it does not know it
 * leaves to the engine, which comes to the same layout. Draws the hyphen at a line's end as what it
 * is.
 */
final class TextSetter extends PdfBoxTextRenderer {
    /** Rounding as in the engine: a hundredth of a dot too much does not count. */
    private static final float TOLERANCE = 0.01f;

    private final GlyphWidths widths = new GlyphWidths();
    private final SharedContext context;

    /** By style, as the engine keeps it: the same object for all text of the same style. */
    private final Map<FontSpecification, FSFont> fonts = new IdentityHashMap<>();

    TextSetter(SharedContext context) {
        this.context = context;
    }

    @Override
    public int getWidth(FontContext engine, FSFont font, String string) {
        float thousandths = width(string, face(font));
        if (thousandths == GlyphWidths.UNKNOWN) {
            return super.getWidth(engine, font, string);
        }
        float width = thousandths / 1000f * font.getSize2D();
        return width - Math.floor(width) < TOLERANCE ? (int) width : (int) Math.ceil(width);
    }

    /** The engine measures a text once more before it draws it, to learn whether it can. */
    @Override
    public void drawString(OutputDevice device, String string, float x, float y) {
        String text = withoutHyphenation(string);
        FontSpecification style = ((AbstractOutputDevice) device).getFontSpecification();
        FSFont font = fonts.computeIfAbsent(style, context::getFont);
        FontDescription face = face(font);
        if (width(text, face) != GlyphWidths.UNKNOWN) {
            ((PdfBoxOutputDevice) device).drawStringFast(text, x, y, null, face, font.getSize2D());
        } else {
            super.drawString(device, text, x, y);
        }
    }

    private float width(String text, FontDescription face) {
        return face != null && face.getFont() instanceof PDType0Font font
                ? widths.of(text, font)
                : GlyphWidths.UNKNOWN;
    }

    /** The face that the engine tries first; null for none. */
    private static FontDescription face(FSFont font) {
        List<FontDescription> faces = ((PdfBoxFSFont) font).getFontDescriptions();
        return faces == null || faces.isEmpty() ? null : faces.get(0);
    }

    /**
     * The text without the places where it may be broken. The engine ends a broken word with a
     * plain hyphen, which would stay in the middle of the word when its text is read out, searched
     * or copied: it becomes our own.
     */
    private static String withoutHyphenation(String string) {
        if (string.indexOf('\u00AD') < 0) {
            return string;
        }
        boolean broken = string.endsWith("\u00AD-");
        String whole = broken ? string.substring(0, string.length() - 1) : string;
        String text = whole.replace("\u00AD", "");
        return broken ? text + FontFaces.SOFT_HYPHEN : text;
    }
}
