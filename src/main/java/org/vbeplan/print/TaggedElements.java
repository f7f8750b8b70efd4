package org.vbeplan.print;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Element;

/**
 * Which tags each element of the page was given, found through the boxes of the layout: none, one,
 * or, for an inline element broken over lines, one for each line.
 */
final class TaggedElements {
    private final Map<Element, List<Tag>> tags = new IdentityHashMap<>();
    private final List<Element> order = new ArrayList<>();

    private TaggedElements() {}

    static TaggedElements of(PdfBoxRenderer renderer) {
        TaggedElements result = new TaggedElements();
        Box root = renderer.getRootBox();
        result.collect(root);
        if (root.getLayer() != null) {
            result.collectLayers(root.getLayer());
        }
        return result;
    }

    /** The tags of an element in the order of its lines. */
    List<Tag> of(Element element) {
        return tags.getOrDefault(element, List.of());
    }

    /** Every element that has a tag, in the order the boxes were met. */
    Collection<Element> all() {
        return order;
    }

    /** Boxes out of the flow, such as the notes at a page's foot, have layers of their own. */
    private void collectLayers(Layer layer) {
        for (Layer child : layer.getChildren()) {
            collect(child.getMaster());
            collectLayers(child);
        }
        for (BlockBox floating : layer.getFloats()) {
            collect(floating);
        }
    }

    private void collect(Box box) {
        if (box.getElement() != null && !box.isAnonymous()) {
            PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
            if (tag != null) {
                add(box.getElement(), new Tag(tag.getCOSObject()));
            }
        }
        for (Box child : box.getChildren()) {
            collect(child);
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box inner) {
                    collect(inner);
                }
            }
        }
        if (box instanceof LineBox line && line.getNonFlowContent() != null) {
            line.getNonFlowContent().forEach(this::collect);
        }
    }

    private void add(Element element, Tag tag) {
        List<Tag> known = tags.get(element);
        if (known == null) {
            known = new ArrayList<>(1);
            tags.put(element, known);
            order.add(element);
        }
        if (!known.contains(tag)) {
            known.add(tag);
        }
    }
}
