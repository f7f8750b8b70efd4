package org.vbeplan.text;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.vbeplan.finding.Span;

/**
 * A value as it was written, and where.
 *
 * <p>YAML's own idea of numbers, dates and booleans is not asked: {@code 0123}, {@code no} and
 * {@code 12:30} are these characters and nothing else.
 */
public record Word(String text, Span at) {

    /** What was not given. */
    public static final Word NONE = new Word("", Span.NONE);

    public Word {
        requireNonNull(text, "text");
        requireNonNull(at, "at");
    }

    public boolean isGiven() {
        return !text.isEmpty();
    }

    public boolean is(String other) {
        return text.equals(other);
    }

    /** The value as a whole number, where it is one that fits an {@code int}. */
    public OptionalInt number() {
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
