package org.vbeplan.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Collects what is on the pages for the eye alone, and marks it so: a reader passes it over. */
final class Artifacts {
    /** What comes again on each page. */
    static final COSName PAGINATION = COSName.getPDFName("Pagination");

    /** What serves the look of a page. */
    static final COSName LAYOUT = COSName.getPDFName("Layout");

    private final Map<COSDictionary, Map<Integer, COSName>> byPage = new IdentityHashMap<>();

    /** Takes all content out of an element and those within it; the elements stay, empty. */
    void add(Tag tag, COSName kind) {
        addExcept(null, tag, kind);
    }

    /** Takes out the content that is not on the page given, such as a head's later copies. */
    void addExcept(COSDictionary keptPage, Tag tag, COSName kind) {
        COSArray kids = tag.kids();
        for (int i = kids.size() - 1; i >= 0; i--) {
            Tag.Content content = tag.content(kids.get(i));
            if (content != null && content.page() != keptPage) {
                byPage.computeIfAbsent(content.page(), page -> new HashMap<>())
                        .put(content.number(), kind);
                kids.remove(i);
            }
        }
        for (Tag child : tag.children()) {
            addExcept(keptPage, child, kind);
        }
    }

    /** Rewrites the pages' own marks; a page without artifacts is left as it is. */
    void mark(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            Map<Integer, COSName> kinds = byPage.get(page.getCOSObject());
            if (kinds != null) {
                List<Object> tokens = new PDFStreamParser(page).parse();
                mark(tokens, kinds);
                PDStream stream = new PDStream(document);
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    new ContentStreamWriter(out).writeTokens(tokens);
                }
                page.setContents(stream);
            }
        }
    }

    /** {@code /Span <</MCID 7>> BDC} becomes {@code /Artifact <</Type /Layout>> BDC}. */
    private static void mark(List<Object> tokens, Map<Integer, COSName> kinds) {
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && tokens.get(i - 1) instanceof COSDictionary properties
                    && properties.containsKey(COSName.MCID)) {
                COSBase kind = kinds.get(properties.getInt(COSName.MCID));
                if (kind != null) {
                    COSDictionary artifact = new COSDictionary();
                    artifact.setItem(COSName.TYPE, kind);
                    tokens.set(i - 2, COSName.ARTIFACT);
                    tokens.set(i - 1, artifact);
                }
            }
        }
    }
}
