package org.vbeplan.print;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/**
 * Makes the structure tree the engine wrote into one that reads well, and not only validates. Each
 * defect it mends is named in docs/decisions/pdf-engine.md.
 */
final class StructureMending {
    private StructureMending() {}

    /**
     * @param notes the notes {@link NotesAtFoot} moved, by id
     */
    static void mend(PDDocument document, TaggedElements tags, Map<String, Element> notes)
            throws IOException {
        if (document.getDocumentCatalog().getStructureTreeRoot() == null) {
            return; // printed without tags
        }
        Artifacts artifacts = new Artifacts();
        for (Element element : tags.all()) {
            List<Tag> own = tags.of(element);
            own.forEach(StructureMending::readWords);
            switch (element.getNodeName()) {
                case "table" -> TableParts.mend(element, own.get(0), tags, artifacts);
                case "nav", "header", "main", "footer", "aside" -> own.get(0).rename("Sect");
                case "figcaption" -> own.get(0).rename("Caption");
                case "img", "svg" -> dropDecoration(own.get(0), artifacts);
                case "a" -> mendLink(own);
                case "ins", "del" -> Revisions.mend(element, own, document);
                case "body" -> own.get(0).dissolve();
                case "div" -> {
                    if (Elements.hasClass(element, InlineRuns.RUN)) {
                        own.get(0).rename("P");
                    }
                }
                default -> {}
            }
        }
        ContentsList.mend(tags, artifacts);
        FootNotes.mend(document, tags, notes);
        BareSpans.dissolve(document);
        new HeadingLevels()
                .follow(
                        new Tag(
                                document.getDocumentCatalog()
                                        .getStructureTreeRoot()
                                        .getCOSObject()));
        artifacts.mark(document);
        ParentTree.rebuild(document);
    }

    /** A link is one element, on however many lines its words stand. */
    private static void mendLink(List<Tag> lines) {
        Tag link = lines.get(0);
        for (Tag line : lines.subList(1, lines.size())) {
            link.adoptKids(line);
            line.remove();
        }
    }

    /** A title is a hint beside the words; the engine would have it read in their place. */
    private static void readWords(Tag tag) {
        if (!tag.is("Figure")) {
            tag.dictionary().removeItem(COSName.ALT);
        }
    }

    /** A picture that says nothing is no figure but decoration. */
    private static void dropDecoration(Tag figure, Artifacts artifacts) {
        if (figure.is("Figure") && figure.dictionary().getString(COSName.ALT, "").isBlank()) {
            artifacts.add(figure, Artifacts.LAYOUT);
            figure.remove();
        }
    }
}
