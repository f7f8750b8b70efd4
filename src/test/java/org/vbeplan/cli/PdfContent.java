package org.vbeplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.vbeplan.print.StructureText;

/** All that anybody can get out of a PDF: its text, and every string and stream in it, unpacked. */
final class PdfContent {

    private PdfContent() {}

    static String of(byte[] pdf) throws IOException {
        List<String> found = new ArrayList<>();
        found.add(new String(pdf, StandardCharsets.ISO_8859_1));
        found.add(StructureText.of(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            found.add(new PDFTextStripper().getText(document));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), found);
            }
        }
        return String.join("\n", found).replace("\u00AD", "");
    }

    private static void collect(COSBase object, List<String> found) throws IOException {
        if (object instanceof COSString string) {
            found.add(string.getString());
        } else if (object instanceof COSArray array) {
            for (COSBase item : array) {
                collect(item, found);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (COSName name : dictionary.keySet()) {
                found.add(name.getName());
                collect(dictionary.getItem(name), found); // A reference is met as an object.
            }
            if (object instanceof COSStream stream) {
                byte[] bytes = stream.createInputStream().readAllBytes();
                found.add(new String(bytes, StandardCharsets.ISO_8859_1));
                found.add(new String(bytes, StandardCharsets.UTF_8));
                found.add(new String(bytes, StandardCharsets.UTF_16BE));
            }
        }
    }
}
