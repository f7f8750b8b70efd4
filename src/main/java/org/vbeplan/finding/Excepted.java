package org.vbeplan.finding;

import static java.util.Objects.requireNonNull;

/**
 * A finding that the plan's author answers for: it is not counted against the plan.
 *
 * @param reason why, in the author's words, on one line
 * @param by where the {@code avsteg} stands that sets it aside
 */
public record Excepted(Finding finding, String reason, Span by) implements Comparable<Excepted> {

    public Excepted {
        requireNonNull(finding, "finding");
        requireNonNull(reason, "reason");
        requireNonNull(by, "by");
    }

    /** By the finding's place. */
    @Override
    public int compareTo(Excepted other) {
        return finding.compareTo(other.finding);
    }
}
