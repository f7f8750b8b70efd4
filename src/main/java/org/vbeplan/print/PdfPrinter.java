package org.vbeplan.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Prints HTML pages as PDF files that are PDF/UA-1 and PDF/A-2a, the same bytes for the same page.
 *
 * <p>A printer keeps its parsed fonts for the next document and is used by one thread at a time;
 * several threads take a printer each.
 */
public final class PdfPrinter {
    /** The objects of a plan are packed together rather than by two hundred: smaller and sooner. */
    private static final CompressParameters IN_LARGE_PIECES = new CompressParameters(5_000);

    private final PageParser parser = new PageParser();
    private final FontFaces faces = new FontFaces();
    private final Engine engine;

    public PdfPrinter() {
        this(true);
    }

    PdfPrinter(boolean tagged) {
        this.engine = new Engine(faces, tagged);
    }

    /**
     * Prints one page.
     *
     * @param html a complete page: {@code <!DOCTYPE html>} and well-formed XML markup, written as
     *     docs/decisions/pdf-engine.md says; at most 200 elements deep
     * @return the PDF file
     * @throws HtmlNotWellFormedException if the markup is broken, as an own template's may be
     */
    public byte[] print(String html, PdfMetadata metadata) throws HtmlNotWellFormedException {
        Document page = parser.parse(html);
        Map<String, Element> notes = PagePreparation.prepare(page);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = engine.renderer(page, document)) {
            renderer.createPDFWithoutClosing();
            StructureMending.mend(document, TaggedElements.of(renderer), notes);
            Stamp.draw(document, metadata.stamp(), faces.face(Face.BOLD));
            FileIdentity.write(document, metadata, Languages.of(page), html);
            ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
            document.save(file, IN_LARGE_PIECES);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory only: nothing here reaches a disk
        }
    }
}
