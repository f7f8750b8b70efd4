package org.vbeplan.finding;

import static java.util.Objects.requireNonNull;

/**
 * The duty that a finding comes from.
 *
 * @param ruleSet the riktlinjer's id, such as {@code 2016}
 * @param title what is demanded, in a few words of Swedish: it is quoted, not translated
 * @param id such as {@code V16-04}; empty in {@link #NONE}
 */
public record Demand(String ruleSet, String title, String id) {

    /** Of what no riktlinjer ask for. */
    public static final Demand NONE = new Demand("", "", "");

    public Demand {
        requireNonNull(ruleSet, "ruleSet");
        requireNonNull(title, "title");
        requireNonNull(id, "id");
    }

    public boolean isGiven() {
        return !id.isEmpty();
    }
}
