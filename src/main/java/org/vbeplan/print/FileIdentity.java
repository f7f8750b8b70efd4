package org.vbeplan.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes what a file says about itself, in both places PDF has for it, and the little that would
 * differ from one run to the next: dates and the file's identifier.
 */
final class FileIdentity {
    private static final String PRODUCER = "vbe-plan with openhtmltopdf and PDFBox";

    private FileIdentity() {}

    static void write(PDDocument document, PdfMetadata metadata, String language, String html)
            throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(metadata.title());
        if (!metadata.author().isEmpty()) {
            information.setAuthor(metadata.author());
        }
        if (!metadata.subject().isEmpty()) {
            information.setSubject(metadata.subject());
        }
        if (!metadata.keywords().isEmpty()) {
            information.setKeywords(String.join(", ", metadata.keywords()));
        }
        if (!metadata.creator().isEmpty()) {
            information.setCreator(metadata.creator());
        }
        information.setProducer(PRODUCER);
        information.setCreationDate(
                GregorianCalendar.from(metadata.date().atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentInformation(information);

        PDMetadata packet = new PDMetadata(document);
        packet.importXMPMetadata(
                XmpPacket.of(metadata, language, PRODUCER).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(packet);
        addOutputIntent(document);
        document.setDocumentId(identifier(html, metadata));
    }

    /**
     * Says that colours are sRGB. The dictionary is written by hand because PDFBox's own class
     * starts the colour management of java.awt to count to three.
     */
    private static void addOutputIntent(PDDocument document) throws IOException {
        PDStream profile =
                new PDStream(
                        document,
                        new java.io.ByteArrayInputStream(
                                Resources.read("/org/vbeplan/print/srgb.icc")),
                        COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString("sRGB IEC61966-2.1"));
        intent.setItem(COSName.INFO, new COSString("sRGB IEC61966-2.1"));
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }

    /** From the input alone, so that the same input gives the same file. */
    private static long identifier(String html, PdfMetadata metadata) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(html.getBytes(StandardCharsets.UTF_8));
            digest.update(metadata.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
