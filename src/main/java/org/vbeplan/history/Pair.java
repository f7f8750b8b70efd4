package org.vbeplan.history;

import java.util.Optional;

/**
 * A plan in two snapshots, by its path in each workspace.
 *
 * @param old nothing where the plan is new
 * @param current nothing where it is gone
 * @param same whether nothing that it is made of differs, so that it need not be read
 */
public record Pair(Optional<String> old, Optional<String> current, boolean same) {

    /** The path it has, or had. */
    public String path() {
        return current.orElseGet(old::get);
    }
}
