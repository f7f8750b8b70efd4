package org.vbeplan.print;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/**
 * Makes the list in {@code <nav class="contents">} a table of contents: TOC, TOCI, Reference and
 * Link instead of a list of links, with the dots before the page numbers for the eye alone.
 */
final class ContentsList {
    private ContentsList() {}

    static void mend(TaggedElements tags, Artifacts artifacts) {
        for (Element element : tags.all()) {
            String name = element.getNodeName();
            boolean part = name.equals("ol") || name.equals("ul") || name.equals("li");
            boolean link = name.equals("a");
            if ((part || link) && ContentsLeaders.contents(element) != null) {
                Tag tag = tags.of(element).get(0);
                if (link) {
                    tag.wrap(Tag.create("Reference"));
                } else {
                    tag.rename(name.equals("li") ? "TOCI" : "TOC");
                    tag.dictionary().removeItem(COSName.A); // how a list is numbered
                    tag.children().forEach(ContentsList::dissolveBody);
                }
            } else if (Elements.hasClass(element, ContentsLeaders.LEADER)) {
                dropDots(tags.of(element), artifacts);
            }
        }
    }

    /** An entry's reference and the entries below it stand in the entry itself. */
    private static void dissolveBody(Tag body) {
        if (body.is("LBody")) {
            for (Tag child : body.children()) {
                if (child.is("P") || child.is("Div")) {
                    child.dissolve();
                }
            }
            body.dissolve();
        }
    }

    /** The engine writes the dots and the number as two spans of the place we gave them. */
    private static void dropDots(List<Tag> places, Artifacts artifacts) {
        for (Tag place : places) {
            List<Tag> parts = place.children();
            if (parts.size() == 2) {
                artifacts.add(parts.get(0), Artifacts.LAYOUT);
                parts.get(0).remove();
            }
        }
    }
}
