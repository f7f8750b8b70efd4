package org.vbeplan.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a PDF back and writes its structure tree as indented text: one element a line, then its
 * words in quotes, so that a test can show the whole of what a screen reader will meet.
 */
public final class StructureText {
    private final Map<COSDictionary, Map<Integer, String>> texts = new IdentityHashMap<>();
    private final StringBuilder out = new StringBuilder();

    private StructureText() {}

    public static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StructureText text = new StructureText();
            for (PDPage page : document.getPages()) {
                text.read(page);
            }
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            text.kids(new Tag(root), 0);
            return text.out.toString();
        }
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> byNumber = new HashMap<>();
        collect(extractor.getMarkedContents(), byNumber);
        texts.put(page.getCOSObject(), byNumber);
    }

    private static void collect(List<?> contents, Map<Integer, String> byNumber) {
        for (Object item : contents) {
            if (item instanceof PDMarkedContent content) {
                StringBuilder words = new StringBuilder();
                for (Object piece : content.getContents()) {
                    if (piece instanceof TextPosition position) {
                        words.append(position.getUnicode());
                    }
                }
                if (content.getMCID() >= 0) {
                    byNumber.put(content.getMCID(), words.toString());
                }
                collect(content.getContents(), byNumber);
            }
        }
    }

    private void element(Tag tag, int depth) {
        out.append("  ".repeat(depth)).append(tag.type());
        describe(tag, "Lang");
        describe(tag, "Alt");
        describe(tag, "ID");
        describe(tag, "E");
        if (tag.dictionary().getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
            for (String name : List.of("Scope", "ColSpan", "RowSpan", "ListNumbering")) {
                COSBase value = attributes.getDictionaryObject(COSName.getPDFName(name));
                if (value instanceof COSName word) {
                    out.append(' ').append(name).append('=').append(word.getName());
                } else if (value != null) {
                    out.append(' ').append(name).append('=').append(attributes.getInt(name));
                }
            }
        }
        out.append('\n');
        kids(tag, depth + 1);
    }

    private void describe(Tag tag, String key) {
        if (tag.dictionary().getDictionaryObject(COSName.getPDFName(key)) instanceof COSString s) {
            out.append(' ').append(key).append("=\"").append(s.getString()).append('"');
        }
    }

    private void kids(Tag tag, int depth) {
        COSArray kids = tag.kids();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < kids.size(); i++) {
            COSBase kid = kids.getObject(i);
            Tag.Content content = tag.content(kid);
            if (content != null) {
                words.append(
                        texts.getOrDefault(content.page(), Map.of())
                                .getOrDefault(content.number(), "?"));
            } else if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
                flush(words, depth);
                element(new Tag(child), depth);
            } else if (kid instanceof COSDictionary) {
                flush(words, depth);
                out.append("  ".repeat(depth)).append("(annotation)\n");
            }
        }
        flush(words, depth);
    }

    private void flush(StringBuilder words, int depth) {
        if (!words.isEmpty()) {
            out.append("  ".repeat(depth)).append('"').append(words).append("\"\n");
            words.setLength(0);
        }
    }
}
