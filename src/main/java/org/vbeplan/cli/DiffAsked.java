package org.vbeplan.cli;

import java.util.List;

/** What {@code diff} is asked to compare. */
sealed interface DiffAsked {

    /** Two plans, each by its name or file at a point. */
    record Two(Named old, Named current) implements DiffAsked {}

    /** A plan; {@code -} is standard input. */
    record Named(Point point, String plan) {}

    /**
     * The plans of a workspace at two points.
     *
     * @param words which of them; empty for all
     */
    record Between(Point old, Point current, List<String> words) implements DiffAsked {
        public Between {
            words = List.copyOf(words);
        }
    }
}
