package org.vbeplan.cli;

import java.util.List;
import org.vbeplan.build.Compared;

/**
 * What came of a comparison.
 *
 * @param old what is compared with; null where two plans are
 * @param current what is compared; null where two plans are
 * @param plans those that could differ
 * @param same how many plans are the same, byte for byte, with all that they draw on
 */
record DiffOutcome(Point old, Point current, List<Compared> plans, int same) {
    DiffOutcome {
        plans = List.copyOf(plans);
    }

    /** Whether anything differs; a plan that could not be read does not say. */
    boolean differs() {
        for (Compared compared : plans) {
            boolean isSame =
                    compared instanceof Compared.Unread
                            || compared instanceof Compared.Both both && both.diff().isEmpty();
            if (!isSame || compared.plans().isRenamed() && old != null) {
                return true;
            }
        }
        return false;
    }
}
