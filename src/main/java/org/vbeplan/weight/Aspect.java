package org.vbeplan.weight;

import org.vbeplan.compare.Change;
import org.vbeplan.compare.FieldChange;
import org.vbeplan.compare.PlanDiff;

/**
 * What a rule looks at: a change, or one field of it.
 *
 * @param field null where it is the change as a whole
 */
record Aspect(PlanDiff diff, Change change, FieldChange field) {

    String key() {
        return field == null ? "" : field.key();
    }
}
