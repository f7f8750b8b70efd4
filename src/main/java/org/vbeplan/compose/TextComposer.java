package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.document.Element;
import org.vbeplan.finding.PersonalNumbers;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Withheld;

/** Makes a plan's text ready: notes numbered, variables filled in, typography set. */
final class TextComposer {

    private final PlanInCity context;
    private final Notes notes;
    private final PictureData pictures;
    private final Set<String> targets;

    /**
     * @param targets the ids, folded, that stand in the document and can be linked to
     */
    TextComposer(PlanInCity context, Notes notes, PictureData pictures, Set<String> targets) {
        this.context = context;
        this.notes = notes;
        this.pictures = pictures;
        this.targets = targets;
    }

    /** Text as a section holds it, pictures as figures of their own. */
    List<Element> elements(Prose prose) {
        List<Element> elements = new ArrayList<>();
        String file = prose.at().file();
        for (Block block : prose.blocks()) {
            List<Element> figures = new ArrayList<>();
            Block composed = block(block, file, figures);
            boolean empty =
                    composed instanceof Block.Paragraph paragraph
                            && Inline.plainText(paragraph.content()).isBlank()
                            && !figures.isEmpty();
            if (!empty) {
                elements.add(new Element.Text(composed));
            }
            elements.addAll(figures);
        }
        return elements;
    }

    /** Text that stands in a cell: its blocks, without pictures. */
    List<Block> blocks(Prose prose) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : prose.blocks()) {
            blocks.add(block(block, prose.at().file(), new ArrayList<>()));
        }
        return blocks;
    }

    /** Text that is one line. */
    List<Inline> line(Prose prose) {
        return whole(prose.line(), "", new ArrayList<>());
    }

    List<Inline> line(List<Inline> text) {
        return whole(text, "", new ArrayList<>());
    }

    /** The same line without its notes, for places where it is repeated. */
    List<Inline> repeated(Prose prose) {
        return line(
                Inline.rewrite(
                        prose.line(),
                        piece -> piece instanceof Inline.Citation ? List.of() : List.of(piece)));
    }

    /** A heading or a title: plain words, in which {@code {{name}}} may stand. */
    String words(String text) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
            int close = text.indexOf("}}", open);
            if (close < 0) {
                break;
            }
            filled.append(text, at, open);
            filled.append(variable(text.substring(open + 2, close).strip()));
            at = close + 2;
        }
        return Typography.set(
                PersonalNumbers.masked(filled.append(text, at, text.length()).toString()));
    }

    private String variable(String name) {
        return context.variable(name).orElse("[" + name + "]");
    }

    private Block block(Block block, String file, List<Element> figures) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(whole(paragraph.content(), file, figures));
        }
        if (block instanceof Block.ListBlock list) {
            return new Block.ListBlock(
                    list.ordered(),
                    list.start(),
                    list.items().stream().map(item -> blocks(item, file, figures)).toList());
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(blocks(quote.content(), file, figures));
        }
        if (block instanceof Block.TextTable table) {
            return new Block.TextTable(
                    table.head().stream().map(cell -> whole(cell, file, figures)).toList(),
                    table.alignments(),
                    table.rows().stream()
                            .map(
                                    row ->
                                            row.stream()
                                                    .map(cell -> whole(cell, file, figures))
                                                    .toList())
                            .toList());
        }
        return block;
    }

    private List<Block> blocks(List<Block> blocks, String file, List<Element> figures) {
        return blocks.stream().map(block -> block(block, file, figures)).toList();
    }

    /** What is filled in may make a person's number together with what stands around it. */
    private List<Inline> whole(List<Inline> text, String file, List<Element> figures) {
        List<Inline> composed = inlines(text, file, figures);
        boolean[] isFilledIn = {false};
        Inline.each(text, piece -> isFilledIn[0] |= piece instanceof Inline.Variable);
        return isFilledIn[0] ? new Withheld().fromLine(composed) : composed;
    }

    private List<Inline> inlines(List<Inline> text, String file, List<Element> figures) {
        List<Inline> composed = new ArrayList<>(text.size());
        for (Inline piece : text) {
            if (piece instanceof Inline.Emphasis emphasis) {
                composed.add(new Inline.Emphasis(inlines(emphasis.content(), file, figures)));
            } else if (piece instanceof Inline.Strong strong) {
                composed.add(new Inline.Strong(inlines(strong.content(), file, figures)));
            } else if (piece instanceof Inline.Link link) {
                link(link, inlines(link.content(), file, figures), composed);
            } else {
                leaf(piece, file, figures, composed);
            }
        }
        return composed;
    }

    private void link(Inline.Link link, List<Inline> content, List<Inline> composed) {
        if (!link.address().startsWith("#")) {
            composed.add(new Inline.Link(link.address(), content, link.at()));
            return;
        }
        // A section that is left out of this edition can't be led to.
        String target = Ascii.fold(link.address().substring(1));
        if (targets.contains(target)) {
            composed.add(new Inline.Link("#" + target, content, link.at()));
        } else {
            composed.addAll(content);
        }
    }

    private void leaf(Inline piece, String file, List<Element> figures, List<Inline> composed) {
        if (piece instanceof Inline.Plain plain) {
            composed.add(new Inline.Plain(Typography.set(plain.text())));
        } else if (piece instanceof Inline.Citation citation) {
            withoutSpaceBefore(composed);
            composed.add(notes.call(citation));
        } else if (piece instanceof Inline.Variable variable) {
            composed.add(
                    context.variable(variable.name())
                            .<Inline>map(value -> new Inline.Plain(Typography.set(value)))
                            .orElseGet(() -> new Inline.Gap(variable.name())));
        } else if (piece instanceof Inline.Image image) {
            String data = pictures.data(file, image.file());
            if (data.isEmpty()) {
                // Only a draft comes here; a page never asks for a file.
                String what = image.alternative().isBlank() ? image.file() : image.alternative();
                composed.add(new Inline.Gap("bilden ”" + what + "” saknas"));
            } else {
                figures.add(picture(image, data));
            }
        } else {
            composed.add(piece);
        }
    }

    private static Element picture(Inline.Image image, String data) {
        return new Element.Figure(
                "",
                "bild",
                "",
                data,
                image.alternative(),
                image.caption().isEmpty()
                        ? List.of()
                        : List.of(new Inline.Plain(Typography.set(image.caption()))));
    }

    /** A note is called right after the word, also where the author left a space. */
    private static void withoutSpaceBefore(List<Inline> composed) {
        int last = composed.size() - 1;
        if (last >= 0 && composed.get(last) instanceof Inline.Plain plain) {
            composed.set(last, new Inline.Plain(plain.text().stripTrailing()));
        }
    }
}
