package org.vbeplan.compare;

import static java.util.Objects.requireNonNull;

/**
 * Where an item stands in a plan.
 *
 * @param parent what it stands in; null at the top and in {@link #NONE}
 * @param index how many stand there before it; -1 in {@link #NONE}
 * @param section the id of the section it stands in, or is; empty outside the sections
 * @param sectionTitle that section's heading; empty outside the sections
 */
public record Place(Key parent, int index, String section, String sectionTitle) {

    /** Of what is not there. */
    public static final Place NONE = new Place(null, -1, "", "");

    public Place {
        requireNonNull(section, "section");
        requireNonNull(sectionTitle, "sectionTitle");
    }
}
