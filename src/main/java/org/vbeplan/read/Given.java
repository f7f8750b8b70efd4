package org.vbeplan.read;

import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/** Asks first whether anything stands at a place, and only then whether it fits. */
final class Given {

    private Given() {}

    /**
     * Checks a key's value.
     *
     * @param demanded an empty list is no answer
     */
    static void check(Node.Entry entry, Shape shape, boolean demanded, Consumer<Finding> findings) {
        Node value = entry.value();
        if (isEmpty(value) || demanded && isEmptyList(value)) {
            findings.accept(Finding.of(Code.VALUE_MISSING, entry.keyAt(), entry.key()));
        } else if (!(value instanceof Node.Refused)) {
            shape.check(value, entry.keyAt(), findings);
        }
    }

    /** Checks an item of a list. */
    static void check(Node item, Shape shape, Consumer<Finding> findings) {
        if (isEmpty(item)) {
            findings.accept(Finding.of(Code.VALUE_MISSING, item.at(), ""));
        } else if (!(item instanceof Node.Refused)) {
            shape.check(item, item.at(), findings);
        }
    }

    private static boolean isEmpty(Node value) {
        if (value instanceof Node.Scalar scalar) {
            return scalar.isEmpty();
        }
        return value instanceof Node.Mapping map && map.entries().isEmpty() && map.whole();
    }

    /** An empty list says "none", which is an answer unless one is demanded. */
    private static boolean isEmptyList(Node value) {
        return value instanceof Node.Sequence list && list.items().isEmpty();
    }
}
