package org.vbeplan.rulebook;

import static java.util.Objects.requireNonNull;

import org.vbeplan.finding.ChangeCode;
import org.vbeplan.finding.Language;

/**
 * What the rulebook says of a kind of change.
 *
 * @param swedish what is meant and what it means to a reader; a sentence or more on each line
 * @param english the same
 * @param before a fragment of a plan
 * @param after the same when it has changed in this way
 */
public record ChangeEntry(
        ChangeCode code, String swedish, String english, String before, String after) {

    public ChangeEntry {
        requireNonNull(code, "code");
        requireNonNull(swedish, "swedish");
        requireNonNull(english, "english");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** The text in a language, without line ends of its own. */
    public String text(Language language) {
        String text = language == Language.SWEDISH ? swedish : english;
        return String.join(" ", text.split("\n"));
    }
}
