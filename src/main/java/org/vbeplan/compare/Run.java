package org.vbeplan.compare;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of two texts laid side by side. The texts of the runs that are not {@link
 * Kind#INSERTED} make the former text, and of those that are not {@link Kind#DELETED} the present.
 *
 * @param text never empty, in Markdown as {@link Value.Text} has it
 */
public record Run(Kind kind, String text) {

    public Run {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }

    /** In which of the two texts it stands. */
    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }
}
