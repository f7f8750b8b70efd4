package org.vbeplan.print;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Tags what is new and what is gone: {@code <ins>} becomes Ins and {@code <del>} Del, which PDF 1.7
 * knows as Spans, with the line under or through the words as an attribute. The words that a page
 * hides from the eye, {@code class="hidden"}, are what a reader hears around the others.
 */
final class Revisions {
    private static final String READ = "data-vbe-read";
    private static final String HIDDEN = "hidden";

    private Revisions() {}

    /** Takes the hidden words out of a page, and notes what is to be heard. */
    static void prepare(Document page) {
        for (Element element : Elements.below(page)) {
            if (isRevision(element)) {
                String heard = element.getTextContent().strip().replaceAll("\\s+", " ");
                // The engine leaves out the box nearest the words, and at the end of a paragraph
                // the outermost one; a box between the two stays.
                Element words = Elements.create(element, "span");
                Elements.moveChildren(element, words);
                element.appendChild(words);
                Element around = Elements.create(element, "span");
                element.getParentNode().replaceChild(around, element);
                around.appendChild(element);
                element.setAttribute(READ, heard);
            }
        }
        for (Element element : Elements.below(page)) {
            if (Elements.hasClass(element, HIDDEN)) {
                Elements.remove(element);
            }
        }
    }

    static boolean isRevision(Element element) {
        return Elements.is(element, "ins") || Elements.is(element, "del");
    }

    /**
     * @param lines the element's tags, one a line
     */
    static void mend(Element element, List<Tag> lines, PDDocument document) {
        boolean isNew = Elements.is(element, "ins");
        Tag tag = lines.get(0);
        for (Tag line : lines.subList(1, lines.size())) {
            tag.adoptKids(line);
            line.remove();
        }
        String type = isNew ? "Ins" : "Del";
        tag.rename(type);
        tag.dictionary().setString(COSName.ALT, element.getAttribute(READ));
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setName(
                COSName.getPDFName("TextDecorationType"), isNew ? "Underline" : "LineThrough");
        tag.dictionary().setItem(COSName.A, layout);
        mapRole(type, document);
    }

    private static void mapRole(String type, PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
        if (roles == null) {
            roles = new COSDictionary();
            root.setItem(COSName.ROLE_MAP, roles);
        }
        roles.setName(COSName.getPDFName(type), "Span");
    }
}
