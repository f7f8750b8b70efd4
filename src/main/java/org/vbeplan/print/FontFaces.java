package org.vbeplan.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Holds the parsed faces of one printer and hands them to each document; for one thread. */
final class FontFaces {
    /** The family's name in CSS. */
    static final String FAMILY = "Vbe Sans";

    /** Our fonts' name for a soft hyphen that shows; text taken from a PDF has U+00AD for it. */
    static final char SOFT_HYPHEN = '\uE0AD';

    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);

    /** The parsed face; it stays open for the life of the printer. */
    TrueTypeFont face(Face face) {
        return parsed.computeIfAbsent(face, Face::parse);
    }

    /** Offers every face to one document, to be embedded as a subset if the document uses it. */
    void offer(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : Face.values()) {
            builder.useFont(new Supplier(face, document), FAMILY, face.weight, face.style, true);
        }
    }

    /** Loads a face into its document when it is first needed. */
    private final class Supplier extends PDFontSupplier {
        private final Face face;
        private final PDDocument document;

        Supplier(Face face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, face(face), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
