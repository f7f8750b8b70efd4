package org.vbeplan.print;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Sets up openhtmltopdf: our fonts, our drawer, tags, and no way out of the page. */
final class Engine {
    private final FontFaces faces;
    private final SvgDrawer drawer = new SvgDrawer();
    private final SwedishHyphenation hyphenation = new SwedishHyphenation();
    private final boolean tagged;

    /**
     * @param tagged whether to write a structure tree; without one a file is neither PDF/UA-1 nor
     *     PDF/A-2a, which is what a test needs to see it fail
     */
    Engine(FontFaces faces, boolean tagged) {
        this.faces = faces;
        this.tagged = tagged;
        // What the engine has to say in its log we find out by ourselves, and say to the author.
        XRLog.setLoggingEnabled(false);
    }

    /** A renderer that will lay out the page into the document; to be closed by the caller. */
    PdfBoxRenderer renderer(Document page, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withW3cDocument(page, null);
        builder.testMode(true); // leaves the pages unpacked, since PageContent packs them
        builder.usePdfUaAccessibility(tagged);
        builder.usePdfAConformance(tagged ? PdfAConformance.PDFA_2_A : PdfAConformance.PDFA_2_B);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> isInPage(address), when);
        }
        builder.useSVGDrawer(drawer);
        builder.useUnicodeLineBreaker(new LineEnds());
        builder.useHyphenation(hyphenation::hyphenate);
        faces.offer(builder, document);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        SharedContext context = renderer.getSharedContext();
        context.setTextRenderer(new TextSetter(context));
        context.setFontResolver(new OneFamily(context.getFontResolver()));
        EnginePacket.spare(renderer, document, Languages.of(page));
        return renderer;
    }

    /**
     * Images come in the page's own text, already looked at by {@link Pictures}; nothing else is
     * opened, whichever element or style rule asks for it.
     */
    private static boolean isInPage(String address) {
        return address != null && DataImage.isPrintable(address);
    }
}
