package org.vbeplan.scorecard;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vbeplan.finding.Span;

/**
 * The answer to a question.
 *
 * @param points 0, 1 or 2
 * @param counts false where the question can't be put to the plan, and is left out of the sum
 * @param reason why, a key of the catalogue {@link ScorecardFormat#CATALOGUE}
 * @param arguments what the reason names
 * @param at where in the plan it shows: what is best mended first, or where it would stand
 */
public record Mark(int points, boolean counts, String reason, List<String> arguments, Span at) {

    /** The most that a question can give. */
    public static final int MOST = 2;

    public Mark {
        requireNonNull(reason, "reason");
        requireNonNull(at, "at");
        arguments = List.copyOf(arguments);
        if (points < 0 || points > MOST) {
            throw new IllegalArgumentException("no points: " + points);
        }
    }

    static Mark of(int points, Span at, String reason, Object... arguments) {
        return new Mark(points, true, reason, words(arguments), at);
    }

    /** Of a question that has no sense for the plan. */
    static Mark without(Span at, String reason) {
        return new Mark(0, false, reason, List.of(), at);
    }

    private static List<String> words(Object[] arguments) {
        return java.util.Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
