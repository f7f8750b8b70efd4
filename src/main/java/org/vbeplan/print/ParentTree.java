package org.vbeplan.print;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes anew the way back from content to the element it belongs to, after elements have been
 * moved, joined and dissolved.
 */
final class ParentTree {
    private final Map<Integer, COSBase> entries = new TreeMap<>();

    private ParentTree() {}

    static void rebuild(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        ParentTree tree = new ParentTree();
        for (Tag tag : new Tag(root).children()) {
            tree.collect(tag);
        }
        COSArray numbers = new COSArray();
        for (Map.Entry<Integer, COSBase> entry : tree.entries.entrySet()) {
            numbers.add(COSInteger.get(entry.getKey()));
            numbers.add(entry.getValue());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
    }

    private void collect(Tag tag) {
        COSArray kids = tag.kids();
        for (int i = 0; i < kids.size(); i++) {
            Tag.Content content = tag.content(kids.get(i));
            if (content != null) {
                put(content, tag.dictionary());
            } else if (kids.getObject(i) instanceof COSDictionary kid) {
                if (kid.containsKey(COSName.S)) {
                    collect(new Tag(kid));
                } else if (kid.getDictionaryObject(COSName.OBJ) instanceof COSDictionary link) {
                    entries.put(link.getInt(COSName.STRUCT_PARENT), tag.dictionary());
                }
            }
        }
    }

    /** A page has one entry: the elements of its pieces of content by their numbers. */
    private void put(Tag.Content content, COSDictionary element) {
        int page = content.page().getInt(COSName.STRUCT_PARENTS);
        COSArray elements = (COSArray) entries.computeIfAbsent(page, key -> new COSArray());
        while (elements.size() <= content.number()) {
            elements.add(COSNull.NULL);
        }
        elements.set(content.number(), element);
    }
}
