package org.vbeplan.rulebook;

import static java.util.Objects.requireNonNull;

import org.vbeplan.finding.Code;
import org.vbeplan.finding.Language;

/**
 * What the rulebook says of a code.
 *
 * @param swedish what is found, why it matters and when an exception is reasonable; a sentence or
 *     more on each line
 * @param english the same
 * @param wrong a fragment of a plan, or of another file that its first line names
 * @param right the same, as it should be
 */
public record Entry(Code code, String swedish, String english, String wrong, String right) {

    public Entry {
        requireNonNull(code, "code");
        requireNonNull(swedish, "swedish");
        requireNonNull(english, "english");
        requireNonNull(wrong, "wrong");
        requireNonNull(right, "right");
    }

    /** The text in a language, without line ends of its own. */
    public String text(Language language) {
        String text = language == Language.SWEDISH ? swedish : english;
        return String.join(" ", text.split("\n"));
    }
}
