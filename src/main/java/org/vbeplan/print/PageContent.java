package org.vbeplan.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What is drawn on a page. PDFBox writes an operator to a line and no line end within a string, so
 * the lines can be looked at without reading their numbers: parsing the pages and writing them out
 * again was a fifth of the time that a plan takes.
 */
final class PageContent {
    /** {@code /Span <</MCID 7>> BDC} or {@code /Artifact /Prop3 BDC}. */
    private static final Pattern MARK = Pattern.compile("/(\\w+) (?:<</MCID (\\d+)>>|/(\\w+)) BDC");

    private static final byte[] BEGIN = bytes(" BDC\n");
    private static final byte[] END = bytes("EMC\n");

    /** Half the time of zlib's usual 6, for a page that is a fifteenth larger. */
    private static final int LEVEL = 4;

    private final byte[] content;
    private final Map<Integer, COSName> artifacts;
    private final ByteArrayOutputStream out;
    private final Set<COSName> properties = new HashSet<>();

    private PageContent(byte[] content, Map<Integer, COSName> artifacts) {
        this.content = content;
        this.artifacts = artifacts;
        this.out = new ByteArrayOutputStream(content.length);
    }

    /**
     * Marks as artifacts what the structure tree no longer holds, leaves out the many marks that
     * the engine sets around nothing, and packs the pages.
     *
     * @param artifacts for a page, the kind of artifact by the number of the content
     */
    static void rewrite(PDDocument document, Function<PDPage, Map<Integer, COSName>> artifacts)
            throws IOException {
        // One for all pages: it takes more time to make one than to pack a page.
        Deflater deflater = new Deflater(LEVEL);
        try {
            for (PDPage page : document.getPages()) {
                rewrite(document, page, artifacts.apply(page), deflater);
            }
        } finally {
            deflater.end();
        }
    }

    private static void rewrite(
            PDDocument document, PDPage page, Map<Integer, COSName> artifacts, Deflater deflater)
            throws IOException {
        PageContent rewritten;
        try (InputStream in = page.getContents()) {
            rewritten = new PageContent(in.readAllBytes(), artifacts);
        }
        rewritten.rewrite();
        deflater.reset();
        page.setContents(rewritten.packed(document, deflater));
        rewritten.dropUnusedProperties(page.getResources());
    }

    private void rewrite() {
        int written = 0;
        int line = 0;
        while (line < content.length) {
            int next = nextLine(line);
            if (content[line] == '/' && stands(BEGIN, next - BEGIN.length)) {
                out.write(content, written, line - written);
                next = mark(line, next);
                written = next;
            }
            line = next;
        }
        out.write(content, written, content.length - written);
    }

    /** Writes the mark in a line, or nothing where it is around nothing; returns where to go on. */
    private int mark(int line, int next) {
        String mark = new String(content, line, next - line, StandardCharsets.US_ASCII);
        Matcher parts = MARK.matcher(mark);
        boolean known = parts.lookingAt();
        COSName kind =
                known && parts.group(2) != null
                        ? artifacts.get(Integer.valueOf(parts.group(2)))
                        : null;
        boolean artifact = kind != null || mark.startsWith("/Artifact ");
        if (artifact && stands(END, next)) {
            return next + END.length;
        }
        if (kind != null) {
            mark = "/Artifact <</Type /" + kind.getName() + ">> BDC\n";
        } else if (known && parts.group(3) != null) {
            properties.add(COSName.getPDFName(parts.group(3)));
        }
        out.writeBytes(bytes(mark));
        return next;
    }

    private PDStream packed(PDDocument document, Deflater deflater) throws IOException {
        PDStream stream = new PDStream(document);
        COSStream content = stream.getCOSObject();
        content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream packed =
                new DeflaterOutputStream(content.createRawOutputStream(), deflater)) {
            out.writeTo(packed);
        }
        return stream;
    }

    /** The engine names the properties of each mark, also of those that are gone. */
    private void dropUnusedProperties(PDResources resources) {
        COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (named == null) {
            return;
        }
        for (COSName name : List.copyOf(named.keySet())) {
            if (!properties.contains(name)) {
                named.removeItem(name);
            }
        }
    }

    private int nextLine(int from) {
        int end = from;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, content.length);
    }

    private boolean stands(byte[] expected, int at) {
        return at >= 0
                && at + expected.length <= content.length
                && Arrays.equals(content, at, at + expected.length, expected, 0, expected.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
