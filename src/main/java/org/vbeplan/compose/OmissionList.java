package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.document.Element;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Omission;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Prose;

/** Says in which sub-areas nothing is to be done, and why. */
final class OmissionList {

    private final TextComposer text;
    private final EditionContent content;
    private final AreaNames areas;

    OmissionList(TextComposer text, EditionContent content, AreaNames areas) {
        this.text = text;
        this.content = content;
        this.areas = areas;
    }

    List<Element> elements(Content.Omissions list) {
        List<List<Block>> items = content.shown(list).stream().map(this::item).toList();
        List<Element> elements = new ArrayList<>();
        if (list.title().isGiven() && !items.isEmpty()) {
            elements.add(
                    new Element.Text(
                            new Block.Paragraph(
                                    List.of(new Inline.Strong(text.line(list.title()))))));
        }
        if (items.size() == 1) {
            items.get(0).forEach(block -> elements.add(new Element.Text(block)));
        } else if (!items.isEmpty()) {
            elements.add(new Element.Text(new Block.ListBlock(false, 1, items)));
        }
        return elements;
    }

    private List<Block> item(Omission omission) {
        String name = areas.subarea(omission.subarea());
        String lead = Typography.set("Ingen insats i delområdet " + name + ".");
        return reason(text, lead, omission.reason());
    }

    /** Why there is no measure: the lead in bold, and the reason after it. */
    static List<Block> reason(TextComposer text, String lead, Prose reason) {
        List<Inline> line =
                new ArrayList<>(List.of(new Inline.Strong(List.of(new Inline.Plain(lead)))));
        List<Block> blocks = new ArrayList<>(text.blocks(reason));
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
            line.add(new Inline.Plain(" "));
            line.addAll(first.content());
            blocks.remove(0);
        }
        blocks.add(0, new Block.Paragraph(line));
        return blocks;
    }
}
