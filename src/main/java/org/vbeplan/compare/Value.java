package org.vbeplan.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/** What a field says. Two values are the same when they say the same, wherever they stand. */
public sealed interface Value {

    /** What was not given. */
    Value NONE = new None();

    /** In words, on one line where the text itself has one line; empty for {@link #NONE}. */
    String text();

    /** Nothing. */
    record None() implements Value {
        @Override
        public String text() {
            return "";
        }
    }

    /** A word of the format's own, a number of a file, an address: compared as a whole. */
    record Word(String text) implements Value {
        public Word {
            requireNonNull(text, "text");
        }
    }

    /**
     * An id of a register or a rule set.
     *
     * @param name what the city calls it; the id where the city does not know it
     */
    record Named(String id, String name) implements Value {
        public Named {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
        }

        @Override
        public String text() {
            return name;
        }
    }

    /** Something else in the same plan, by its own id. */
    record Reference(Subject subject, String id) implements Value {
        public Reference {
            requireNonNull(subject, "subject");
            requireNonNull(id, "id");
        }

        @Override
        public String text() {
            return id;
        }
    }

    /** A count, a share: as written, mostly a number. */
    record Figure(String text) implements Value {
        public Figure {
            requireNonNull(text, "text");
        }
    }

    /**
     * {@code 2023}, {@code 2023-05} or {@code 2023-05-12}; as written, also where it is no date.
     */
    record Day(String text) implements Value {
        public Day {
            requireNonNull(text, "text");
        }
    }

    /**
     * Words in Markdown, with what they draw on filled in: one way of writing for each meaning, so
     * that two texts are the same when they read the same. A line break stands between blocks.
     */
    record Text(String text) implements Value {
        public Text {
            requireNonNull(text, "text");
        }
    }

    /** Values each by itself, such as those who are responsible, in order. */
    record Several(List<Value> values) implements Value {
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public String text() {
            return values.stream().map(Value::text).collect(Collectors.joining("; "));
        }
    }
}
