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

    /** What YAML reads as nothing where it stands without quotation marks. */
    List<String> NULLS = List.of("~", "null", "Null", "NULL");

    /** A scalar's own characters; of a list or a map its first line. */
    Span at();

    /**
     * A text.
     *
     * @param quoted written with quotation marks or as a block, so that {@code null} is a word
     * @param places tells where a part of the text stands
     */
    record Scalar(String text, boolean quoted, Span at, Places places) implements Node {
        @Override
        public Kind kind() {
            return Kind.SCALAR;
        }

        /** Nothing stands after the colon, or {@code null} or {@code ~}. */
        boolean isEmpty() {
            return text.isBlank() || !quoted && NULLS.contains(text);
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

    /**
     * Keys and values.
     *
     * @param flow written with braces on a line, {@code {a: 1, b: 2}}
     * @param whole every key could be read; if not, nothing can be said of missing ones
     */
    record Mapping(List<Entry> entries, boolean flow, boolean whole, Span at) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public Kind kind() {
            return Kind.MAP;
        }

        /** The same with other entries. */
        Mapping with(List<Entry> others) {
            return new Mapping(others, flow, whole, at);
        }
    }

    /** What has been reported already, as an alias is; no more is said of it. */
    record Refused(Span at) implements Node {
        @Override
        public Kind kind() {
            return Kind.SCALAR;
        }
    }

    /** A key, compared after NFC, and its value. */
    record Entry(String key, Span keyAt, Node value) {

        /** The same with another value. */
        Entry with(Node other) {
            return new Entry(key, keyAt, other);
        }
    }
}
