package org.vbeplan.weight;

import static java.util.Objects.requireNonNull;

import org.vbeplan.finding.ChangeCode;

/**
 * Why a change weighs what it does.
 *
 * @param field the field that it is about; empty where it is the change as a whole
 */
public record Reason(ChangeCode code, String field) {

    public Reason {
        requireNonNull(code, "code");
        requireNonNull(field, "field");
    }
}
