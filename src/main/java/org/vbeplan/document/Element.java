package org.vbeplan.document;

import java.util.List;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;

/** What a section of the document is made of. */
public sealed interface Element {

    /** What a template asks to choose how an element is written. */
    enum Kind {
        TEXT,
        TABLE,
        FIGURE
    }

    Kind kind();

    /** A paragraph, a list, a quotation or a table that stood in the text. */
    record Text(Block block) implements Element {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /**
     * A table of activities, observations, answers, needs or contacts.
     *
     * @param type names what it holds, for styles: {@code aktiviteter}, {@code observationer},
     *     {@code enkat}, {@code behov}, {@code kontakter}
     * @param title stands over the table; may be empty
     * @param remark stands under it; may be empty
     */
    record Table(
            String type,
            List<Inline> title,
            List<Column> columns,
            List<Row> rows,
            List<Inline> remark)
            implements Element {
        public Table {
            title = List.copyOf(title);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            remark = List.copyOf(remark);
        }

        @Override
        public Kind kind() {
            return Kind.TABLE;
        }
    }

    /**
     * @param width of the column in per cent of the table; the columns of a table sum to 100
     * @param numeric its cells are set flush right
     */
    record Column(String heading, int width, boolean numeric) {}

    /**
     * @param id where links to the row lead; may be empty
     * @param cells as many as the table has columns
     */
    record Row(String id, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A drawing or a picture.
     *
     * @param type {@code diagram}, {@code flode} or {@code bild}
     * @param svg the drawing, as an {@code svg} element; empty where it is a picture
     * @param data the picture, as a {@code data:} address; empty where it is a drawing
     * @param alternative says what it shows, for who does not see it
     * @param caption stands under it; may be empty
     */
    record Figure(
            String id,
            String type,
            String svg,
            String data,
            String alternative,
            List<Inline> caption)
            implements Element {
        public Figure {
            caption = List.copyOf(caption);
        }

        @Override
        public Kind kind() {
            return Kind.FIGURE;
        }
    }
}
