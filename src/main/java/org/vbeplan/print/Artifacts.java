package org.vbeplan.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

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

    /** Writes the pages again, with their marks; see {@link PageContent}. */
    void mark(PDDocument document) throws IOException {
        PageContent.rewrite(document, page -> byPage.getOrDefault(page.getCOSObject(), Map.of()));
    }
}
