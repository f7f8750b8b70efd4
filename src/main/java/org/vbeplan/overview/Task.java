package org.vbeplan.overview;

import java.util.List;
import java.util.Optional;
import org.vbeplan.city.Duty;
import org.vbeplan.city.OwedDocument;
import org.vbeplan.finding.Severity;

/**
 * A kind of document that the riktlinjer ask for, and how it stands with those who owe it.
 *
 * @param duty the duty that asks for it; nothing where the rule set does not tell
 * @param isDue whether it is due in the year
 * @param owings those that owe it this year, by name; empty where it is not due
 */
public record Task(OwedDocument document, Optional<Duty> duty, boolean isDue, List<Owing> owings) {

    public Task {
        owings = List.copyOf(owings);
    }

    /** What it weighs that one is missing. */
    public Severity severity() {
        return duty.map(Duty::severity).orElse(Severity.WARNING);
    }

    long there() {
        return owings.stream().filter(owing -> owing.standing() == Owing.Standing.THERE).count();
    }

    /** How many there should be. */
    long expected() {
        return there() + unmet();
    }

    long unmet() {
        return owings.stream().filter(Owing::isUnmet).count();
    }
}
