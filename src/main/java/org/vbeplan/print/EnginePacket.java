package org.vbeplan.print;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.lang.reflect.Field;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Spares the engine an XMP packet of its own, which takes it a tenth of a cold start and which
 * {@link XmpPacket} replaces. It writes one whenever a file is tagged or PDF/A, and has no setting
 * for that: it is told to forget, once it is set up, that the file is. Where a later engine lets
 * nobody in, it makes its packet as before; the files are the same.
 */
final class EnginePacket {

    private static final Field PDF_A = field("_pdfAConformance");
    private static final Field PDF_UA = field("_pdfUaConformance");

    private EnginePacket() {}

    /** Whether this engine can be spared it. */
    static boolean isSpared() {
        return PDF_A != null && PDF_UA != null;
    }

    /**
     * Leaves out the packet, and writes what the engine would have written beside it.
     *
     * @param language of the page; may be empty
     */
    static void spare(PdfBoxRenderer renderer, PDDocument document, String language) {
        if (!isSpared()) {
            return;
        }
        try {
            PDF_A.set(renderer, PdfAConformance.NONE);
            PDF_UA.setBoolean(renderer, false);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed); // it was opened below
        }
        renderer.setListener(
                new PDFCreationListener() {
                    @Override
                    public void preOpen(PdfBoxRenderer renderer) {}

                    @Override
                    public void preWrite(PdfBoxRenderer renderer, int pages) {
                        writeBeside(document, language);
                    }

                    @Override
                    public void onClose(PdfBoxRenderer renderer) {}
                });
    }

    private static void writeBeside(PDDocument document, String language) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setMetadata(new PDMetadata(document));
        catalog.setMarkInfo(marked);
        catalog.setLanguage(language.isEmpty() ? "EN-US" : language); // as the engine has it
        catalog.setViewerPreferences(preferences);
    }

    private static Field field(String name) {
        try {
            Field field = PdfBoxRenderer.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (ReflectiveOperationException | RuntimeException closed) {
            return null;
        }
    }
}
