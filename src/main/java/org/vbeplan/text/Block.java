package org.vbeplan.text;

import java.util.List;
import java.util.function.Consumer;

/** A paragraph, a list, a table: what stands on lines of its own. */
public sealed interface Block {

    /** What a template asks to choose how a block is written. */
    enum Kind {
        PARAGRAPH,
        LIST,
        QUOTE,
        CODE,
        TABLE
    }

    Kind kind();

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public Kind kind() {
            return Kind.PARAGRAPH;
        }
    }

    /**
     * Bullets or numbers.
     *
     * @param start the first number, where the list is ordered
     * @param items what stands in each item, one list of blocks an item
     */
    record ListBlock(boolean ordered, int start, List<List<Block>> items) implements Block {
        public ListBlock {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }
    }

    record Quote(List<Block> content) implements Block {
        public Quote {
            content = List.copyOf(content);
        }

        @Override
        public Kind kind() {
            return Kind.QUOTE;
        }
    }

    /** Text that keeps its line breaks and its spaces. */
    record CodeBlock(String text) implements Block {
        @Override
        public Kind kind() {
            return Kind.CODE;
        }
    }

    /**
     * A table in the text itself. Each row has as many cells as the head.
     *
     * @param alignments {@code left}, {@code right} or {@code center}, one a column
     */
    record TextTable(
            List<List<Inline>> head, List<String> alignments, List<List<List<Inline>>> rows)
            implements Block {
        public TextTable {
            head = head.stream().map(List::copyOf).toList();
            alignments = List.copyOf(alignments);
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }

        @Override
        public Kind kind() {
            return Kind.TABLE;
        }
    }

    /** Every piece of text in the blocks, in reading order. */
    static void eachInline(List<Block> blocks, Consumer<Inline> visitor) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                Inline.each(paragraph.content(), visitor);
            } else if (block instanceof ListBlock list) {
                list.items().forEach(item -> eachInline(item, visitor));
            } else if (block instanceof Quote quote) {
                eachInline(quote.content(), visitor);
            } else if (block instanceof TextTable table) {
                table.head().forEach(cell -> Inline.each(cell, visitor));
                table.rows().forEach(row -> row.forEach(cell -> Inline.each(cell, visitor)));
            }
        }
    }
}
