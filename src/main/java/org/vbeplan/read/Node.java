package org.vbeplan.read;

import java.util.List;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Places;

/** A piece of YAML with its place. Our own, so that nothing of the library leaves this room. */
sealed interface Node {

    enum Kind {
        SCALAR,
        LIST,
        MAP
    }

    Kind kind();

    /** A scalar's own characters; of a list or a map its first line. */
    Span at();

    /**
     * A text.
     *
     * @param quoted written with quotation marks or as a block, so that an empty text is meant
     * @param places tells where a part of the text stands
     */
    record Scalar(String text, boolean quoted, Span at, Places places) implements Node {
        @Override
        public Kind kind() {
            return Kind.SCALAR;
        }

        /** Nothing stands after the colon, or {@code null} or {@code ~}. */
        boolean isEmpty() {
            return text.isBlank() || !quoted && (text.equals("null") || text.equals("~"));
        }
    }

    record Sequence(List<Node> items, Span at) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }
    }

    record Mapping(List<Entry> entries, Span at) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public Kind kind() {
            return Kind.MAP;
        }
    }

    /** A key, compared after NFC, and its value. */
    record Entry(String key, Span keyAt, Node value) {}
}
