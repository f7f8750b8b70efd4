package org.vbeplan.read;

import java.util.List;
import java.util.Optional;

/**
 * What stands at a place in a plan's file, whatever YAML it was written in: order, quotation marks
 * and line ends that mean nothing are gone.
 */
public sealed interface Written {

    /** A value of a line, such as a date, a number or an id; empty where nothing stands there. */
    record Line(String text) implements Written {}

    /** Markdown as the author wrote it. */
    record Text(String markdown) implements Written {}

    /** Values one after the other; a lone value where several may stand is a list of one. */
    record Rows(List<Written> items) implements Written {
        public Rows {
            items = List.copyOf(items);
        }
    }

    /**
     * Values under keys.
     *
     * @param kind what the format calls it, such as {@code aktivitet}; empty where the author
     *     chooses the keys
     * @param entries those that are given, in the order of the format; keys that the format does
     *     not know stand last, and keys that the author chooses in the order of the file
     */
    record Keyed(String kind, List<Entry> entries) implements Written {
        public Keyed {
            entries = List.copyOf(entries);
        }

        /** The value under a key. */
        public Optional<Written> value(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** A key and its value. */
    record Entry(String key, Written value) {}
}
