package org.vbeplan.render;

import java.util.List;
import org.vbeplan.document.Element;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;

/** Short names for the pieces that documents in tests are built from. */
final class Texts {
    private Texts() {}

    static Inline plain(String text) {
        return new Inline.Plain(text);
    }

    static Inline strong(Inline... content) {
        return new Inline.Strong(List.of(content));
    }

    static Inline emphasis(Inline... content) {
        return new Inline.Emphasis(List.of(content));
    }

    static Inline link(String address, Inline... content) {
        return new Inline.Link(address, List.of(content), Span.NONE);
    }

    static Inline code(String text) {
        return new Inline.Code(text);
    }

    static Inline note(int number) {
        return new Inline.NoteCall(number);
    }

    static Inline gap(String text) {
        return new Inline.Gap(text);
    }

    static Inline lineBreak() {
        return new Inline.LineBreak();
    }

    static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content));
    }

    static Block paragraph(String text) {
        return paragraph(plain(text));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of only reads them
    static Block bullets(List<Block>... items) {
        return new Block.ListBlock(false, 1, List.of(items));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of only reads them
    static Block numbers(int start, List<Block>... items) {
        return new Block.ListBlock(true, start, List.of(items));
    }

    static List<Block> item(String text) {
        return List.of(paragraph(text));
    }

    static List<Block> item(Block... blocks) {
        return List.of(blocks);
    }

    static Element text(Block block) {
        return new Element.Text(block);
    }

    static Element.Cell cell(Block... blocks) {
        return new Element.Cell(List.of(blocks));
    }

    static Element.Cell cell(String text) {
        return cell(paragraph(text));
    }

    static Element.Row row(String id, Element.Cell... cells) {
        return new Element.Row(id, List.of(cells));
    }
}
