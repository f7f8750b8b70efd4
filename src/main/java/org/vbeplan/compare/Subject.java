package org.vbeplan.compare;

/** What kind of thing of a plan is told of. */
public enum Subject {
    /** {@code handlingsplan:}, with every key that says one thing. */
    HEAD,
    /** A row of {@code beslut}. */
    DECISION,
    /** A row of {@code samråd}. */
    CONSULTATION,
    /** A row of {@code ändringslogg}. */
    LOG_ENTRY,
    SECTION,
    /** A paragraph, an item of a list, a row of a table in a text. */
    TEXT,
    /** What holds activities, observations, needs …, with its title and its columns. */
    TABLE,
    ACTIVITY,
    /** {@code se:}, the row of an activity that is written out elsewhere. */
    REPEATED,
    /** A row of {@code delaktiviteter}. */
    STEP,
    OBSERVATION,
    SURVEY,
    /** A question of a survey. */
    QUESTION,
    ROUTINE,
    /** A box of a routine. */
    ROUTINE_STEP,
    GOAL,
    /** A measure of a goal, {@code mått}. */
    MEASURE,
    NEED,
    /** A row of {@code utan-insats}. */
    OMISSION,
    CONTACT,
    /** A source or an explanatory note: each of the plan's own, and those of the city it cites. */
    NOTE,
    /** {@code förlaga}; no part of the document proper. */
    ORIGINAL,
    /** A row of {@code avsteg}; no part of the document. */
    EXEMPTION,
    /** A row of {@code ändringar}, why something changed; no part of the document. */
    REASON
}
