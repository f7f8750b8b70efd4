package org.vbeplan.finding;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** {@code fel}: the plan is refused. */
    ERROR("fel", "error"),
    /** {@code varning}: the plan is accepted; its author should look. */
    WARNING("varning", "warning"),
    /** {@code råd}: it could be better. */
    ADVICE("råd", "advice");

    private final String swedish;
    private final String english;

    Severity(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** The word that stands before every finding, so that colour is never the only sign. */
    public String word(Language language) {
        return language == Language.SWEDISH ? swedish : english;
    }
}
