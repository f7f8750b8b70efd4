package org.vbeplan.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The four embedded faces of the family "Vbe Sans". */
enum Face {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    BOLD("Bold", 700, FontStyle.NORMAL),
    ITALIC("Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

    final int weight;
    final FontStyle style;
    private final String file;

    Face(String file, int weight, FontStyle style) {
        this.file = "/org/vbeplan/fonts/VbeSans-" + file + ".ttf";
        this.weight = weight;
        this.style = style;
    }

    /** Parses the face anew: a parsed font has a read position and belongs to one thread. */
    TrueTypeFont parse() {
        try {
            TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(Resources.read(file)));
            // With substitution on, PDFBox compiles a regular expression for every word it shows,
            // and may show ligatures that no reader can turn back into letters.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
