package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How plans are judged.
 *
 * @param ruleSet the riktlinjer to judge by, {@code validate --riktlinjer}; empty for each plan's
 *     own
 * @param exceptions whether a plan's {@code avsteg} set findings aside; {@code --utan-avsteg} is
 *     false
 * @param today the day on which an {@code avsteg} must still hold; of the machine's day only the
 *     command line knows
 */
public record Judging(String ruleSet, boolean exceptions, LocalDate today) {

    public Judging {
        requireNonNull(ruleSet, "ruleSet");
        requireNonNull(today, "today");
    }

    /** Each plan by its own riktlinjer, with its exceptions. */
    public static Judging on(LocalDate today) {
        return new Judging("", true, today);
    }
}
