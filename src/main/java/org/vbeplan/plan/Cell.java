package org.vbeplan.plan;

import static java.util.Objects.requireNonNull;

import org.vbeplan.text.Prose;

/**
 * A text of a line or a cell: what stands in the head, in the tables and in the lists of a plan.
 *
 * @param role what the text is there for
 * @param section the id of the section it stands in; empty in the head
 * @param internal left out of the public edition by its own row; its section may be internal too
 */
public record Cell(Role role, String section, boolean internal, Prose text) {

    public Cell {
        requireNonNull(role, "role");
        requireNonNull(section, "section");
        requireNonNull(text, "text");
    }

    /** What a text of a line or a cell is there for. */
    public enum Role {
        /** {@code titel}, {@code undertitel}. */
        DOCUMENT_TITLE,
        /** Whatever else the head says in words. */
        HEAD,
        /** {@code samordnare}, with the duties. */
        COORDINATOR,
        /** {@code förlaga}: it speaks of the original and is no part of the document. */
        ORIGINAL,
        /** What stands over a table, a list or a chart. */
        TITLE,
        /** {@code aktivitet}, of a sub-activity too. */
        ACTIVITY,
        /** {@code ansvarig}. */
        RESPONSIBLE,
        /** {@code samverkan}. */
        PARTNER,
        /** {@code tidplan}, and until when a partner takes part. */
        SCHEDULE,
        /** {@code uppföljning}, with channel and indicator. */
        FOLLOW_UP,
        /** {@code mål}, {@code indikator}, {@code målgrupp}, {@code metod}, {@code kostnad}. */
        ACTIVITY_DETAIL,
        /** {@code utfall} of an activity. */
        OUTCOME,
        /** A row of {@code observationer}. */
        OBSERVATION,
        /** {@code enkät}. */
        SURVEY,
        /** A step of {@code rutin}. */
        ROUTINE,
        /** {@code lagrum} of a step. */
        LAW,
        /** A goal with effects and measures. */
        GOAL,
        /** {@code behov}, and what shows it. */
        NEED,
        /** Why there is no measure, {@code utan-insats}, for a need or a sub-area. */
        OMISSION,
        /** {@code kontakter}. */
        CONTACT,
        /** {@code ändringar}: why something is not as it was in the version before. */
        REASON
    }
}
