package org.vbeplan.print;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Dissolves spans that say nothing: the engine makes one for each line with more than one box on
 * it. They tell a reader where lines end, which is no part of the text, and fill the file.
 */
final class BareSpans {
    /** All a span has that says no more than that it is one. */
    private static final Set<COSName> BARE =
            Set.of(COSName.TYPE, COSName.S, COSName.P, COSName.PG, COSName.K);

    private BareSpans() {}

    static void dissolve(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        new Tag(root).children().forEach(BareSpans::dissolveWithin);
    }

    private static void dissolveWithin(Tag tag) {
        for (Tag child : tag.children()) {
            dissolveWithin(child);
            if (child.is("Span") && BARE.containsAll(child.dictionary().keySet())) {
                child.dissolve();
            }
        }
    }
}
