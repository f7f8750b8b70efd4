package org.vbeplan.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * One element of the structure tree of a tagged PDF, such as a P or a Link. Its kids are elements,
 * pieces of a page's content, and references to annotations.
 */
record Tag(COSDictionary dictionary) {
    /** Elements that mean nothing without a kid; an empty cell, in contrast, has its place. */
    private static final Set<String> WRAPPERS = Set.of("Div", "P", "Sect", "Span");

    /** A piece of content: what page it is on, and its number there. */
    record Content(COSDictionary page, int number) {}

    static Tag create(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        dictionary.setName(COSName.S, type);
        return new Tag(dictionary);
    }

    String type() {
        return dictionary.getNameAsString(COSName.S, "");
    }

    boolean is(String type) {
        return type().equals(type);
    }

    void rename(String type) {
        dictionary.setName(COSName.S, type);
    }

    /** The element this one stands in; the root is no element, and its type is "". */
    Tag parent() {
        return new Tag(dictionary.getCOSDictionary(COSName.P));
    }

    /** The array of kids, which PDF lets a writer leave out for a single kid. */
    COSArray kids() {
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        if (kids != null) {
            array.add(kids);
        }
        dictionary.setItem(COSName.K, array);
        return array;
    }

    /** The kids that are elements. */
    List<Tag> children() {
        COSArray kids = kids();
        List<Tag> children = new ArrayList<>(kids.size());
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                children.add(new Tag(kid));
            }
        }
        return children;
    }

    /** A kid as a piece of content, or null if it is something else. */
    Content content(COSBase kid) {
        COSBase value = kid instanceof COSObject reference ? reference.getObject() : kid;
        if (value instanceof COSInteger number) {
            return new Content(dictionary.getCOSDictionary(COSName.PG), number.intValue());
        }
        if (value instanceof COSDictionary item && item.containsKey(COSName.MCID)) {
            COSDictionary page = item.getCOSDictionary(COSName.PG);
            return new Content(
                    page != null ? page : dictionary.getCOSDictionary(COSName.PG),
                    item.getInt(COSName.MCID));
        }
        return null;
    }

    boolean isEmpty() {
        return kids().size() == 0;
    }

    void append(Tag child) {
        insert(child, kids().size());
    }

    void prepend(Tag child) {
        insert(child, 0);
    }

    /** Puts an element after one of the children. */
    void insertAfter(Tag child, Tag added) {
        insert(added, indexOf(child) + 1);
    }

    /** Puts an element where a child is; the child is left without a place. */
    void replace(Tag child, Tag by) {
        by.detach();
        kids().set(indexOf(child), by.dictionary);
        by.dictionary.setItem(COSName.P, dictionary);
    }

    /** Takes the element out of the tree, and every mere wrapper this leaves without a kid. */
    void remove() {
        Tag parent = parent();
        detach();
        if (WRAPPERS.contains(parent.type()) && parent.isEmpty()) {
            parent.remove();
        }
    }

    /** Puts a new element around this one. */
    void wrap(Tag wrapper) {
        parent().replace(this, wrapper);
        wrapper.append(this);
    }

    /** Puts the kids of this element where it stood itself. */
    void dissolve() {
        Tag parent = parent();
        COSArray siblings = parent.kids();
        int at = parent.indexOf(this);
        siblings.remove(at);
        COSArray kids = kids();
        for (int i = 0; i < kids.size(); i++) {
            siblings.add(at + i, parent.adopted(this, kids.get(i)));
        }
    }

    /** Moves all kids of another element to the end of this one's. */
    void adoptKids(Tag other) {
        COSArray from = other.kids();
        for (int i = 0; i < from.size(); i++) {
            kids().add(adopted(other, from.get(i)));
        }
        from.clear();
    }

    /** A kid of another element made fit to be one of this element's. */
    private COSBase adopted(Tag from, COSBase kid) {
        Content content = from.content(kid);
        if (content != null) {
            boolean samePage = content.page() == dictionary.getCOSDictionary(COSName.PG);
            return samePage ? COSInteger.get(content.number()) : reference(content);
        }
        if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            element.setItem(COSName.P, dictionary);
        }
        return kid;
    }

    /** Content that names its page, so that it may stand in an element that began on another. */
    private static COSDictionary reference(Content content) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, content.page());
        reference.setInt(COSName.MCID, content.number());
        return reference;
    }

    private void insert(Tag child, int at) {
        int from = indexOf(child);
        child.detach();
        kids().add(from >= 0 && from < at ? at - 1 : at, child.dictionary);
        child.dictionary.setItem(COSName.P, dictionary);
    }

    private void detach() {
        COSDictionary parent = dictionary.getCOSDictionary(COSName.P);
        if (parent != null) {
            Tag tag = new Tag(parent);
            int at = tag.indexOf(this);
            if (at >= 0) {
                tag.kids().remove(at);
            }
        }
        dictionary.removeItem(COSName.P);
    }

    private int indexOf(Tag child) {
        COSArray kids = kids();
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) == child.dictionary) {
                return i;
            }
        }
        return -1;
    }
}
