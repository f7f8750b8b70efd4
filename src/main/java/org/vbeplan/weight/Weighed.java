package org.vbeplan.weight;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vbeplan.compare.Change;
import org.vbeplan.finding.ChangeCode;

/**
 * A change and what it weighs.
 *
 * @param reasons at least one, in the order of the fields
 */
public record Weighed(Change change, List<Reason> reasons) {

    public Weighed {
        requireNonNull(change, "change");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("nothing weighs nothing: " + change.key());
        }
    }

    /** Whether any of the reasons matters. */
    public boolean matters() {
        return reasons.stream()
                .anyMatch(reason -> reason.code().weight() == ChangeCode.Weight.MATTERS);
    }

    /** The codes of the reasons, each once. */
    public List<ChangeCode> codes() {
        return reasons.stream().map(Reason::code).distinct().toList();
    }

    /** The reasons of a field. */
    public List<ChangeCode> codes(String field) {
        return reasons.stream()
                .filter(reason -> reason.field().equals(field))
                .map(Reason::code)
                .distinct()
                .toList();
    }
}
