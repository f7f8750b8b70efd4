package org.vbeplan.print;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/**
 * Moves each note in the tree from the end of the document to where it is called: the call becomes
 * a Reference, and a Note with its number as Lbl follows it.
 */
final class FootNotes {
    private FootNotes() {}

    static void mend(PDDocument document, TaggedElements tags, Map<String, Element> notes) {
        Map<String, COSDictionary> ids = new TreeMap<>();
        for (Element element : tags.all()) {
            if (element.getAttribute("role").equals("doc-noteref")) {
                Tag call = outermost(tags.of(element).get(0));
                Tag reference = Tag.create("Reference");
                call.wrap(reference);
                Element body = notes.get(target(element));
                if (body != null && !tags.of(body).isEmpty() && !ids.containsKey(id(body))) {
                    Tag note = tags.of(body).get(0);
                    move(note, reference, body, tags);
                    ids.put(id(body), note.dictionary());
                }
            }
        }
        if (!ids.isEmpty()) {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            root.setItem(COSName.getPDFName("IDTree"), idTree(ids));
        }
    }

    private static String target(Element call) {
        String href = call.getAttribute("href");
        return href.startsWith("#") ? href.substring(1) : href;
    }

    private static String id(Element body) {
        return body.getAttribute("id");
    }

    private static void move(Tag note, Tag reference, Element body, TaggedElements tags) {
        Tag emptied = note.parent();
        reference.parent().insertAfter(reference, note);
        if (emptied.isEmpty()) {
            emptied.remove();
        }
        note.rename("Note");
        note.dictionary().setItem(COSName.ID, new COSString(id(body)));
        for (Element part : Elements.below(body)) {
            if (Elements.hasClass(part, NotesAtFoot.NUMBER)) {
                for (Tag number : tags.of(part)) {
                    number.rename("Lbl");
                }
            }
        }
    }

    /** A superscript around the call says nothing a Reference does not. */
    private static Tag outermost(Tag call) {
        Tag tag = call;
        while (tag.parent().is("Span") && tag.parent().kids().size() == 1) {
            tag = tag.parent();
        }
        return tag;
    }

    private static COSDictionary idTree(Map<String, COSDictionary> ids) {
        COSArray names = new COSArray();
        String first = null;
        String last = null;
        for (Map.Entry<String, COSDictionary> entry : ids.entrySet()) {
            first = first == null ? entry.getKey() : first;
            last = entry.getKey();
            names.add(new COSString(entry.getKey()));
            names.add(entry.getValue());
        }
        COSArray limits = new COSArray();
        limits.add(new COSString(first));
        limits.add(new COSString(last));
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.LIMITS, limits);
        leaf.setItem(COSName.NAMES, names);
        COSArray leaves = new COSArray();
        leaves.add(leaf);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.KIDS, leaves);
        return tree;
    }
}
