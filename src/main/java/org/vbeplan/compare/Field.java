package org.vbeplan.compare;

import static java.util.Objects.requireNonNull;

import org.vbeplan.finding.Span;

/**
 * One thing that an item says.
 *
 * @param key as the plan's file has it; a key within a key after a dot, {@code tidplan.senast}
 * @param value never {@link Value#NONE}: what is not given is no field
 * @param at the value's place, or that of what stands around it
 */
public record Field(String key, Value value, Span at) {

    public Field {
        requireNonNull(key, "key");
        requireNonNull(value, "value");
        requireNonNull(at, "at");
    }
}
