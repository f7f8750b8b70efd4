package org.vbeplan.compare;

import java.util.Iterator;
import java.util.List;

/** Puts any two plans in an order that depends on what they say and not on which is the newer. */
final class Orientation {

    private Orientation() {}

    /** Whether the first comes first; either way where both say the same. */
    static boolean isRight(Outline first, Outline second) {
        return compare(first.items(), second.items()) <= 0;
    }

    private static int compare(List<Item> first, List<Item> second) {
        if (first.size() != second.size()) {
            return Integer.compare(first.size(), second.size());
        }
        for (int i = 0; i < first.size(); i++) {
            int order = compare(first.get(i), second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(Item first, Item second) {
        int order = first.subject().compareTo(second.subject());
        if (order != 0) {
            return order;
        }
        order = Integer.compare(first.fields().size(), second.fields().size());
        if (order != 0) {
            return order;
        }
        Iterator<Field> others = second.fields().iterator();
        for (Field field : first.fields()) {
            Field other = others.next();
            order = field.key().compareTo(other.key());
            if (order == 0 && !field.value().equals(other.value())) {
                // The words of a record hold all of it, its kind too.
                order = field.value().toString().compareTo(other.value().toString());
            }
            if (order != 0) {
                return order;
            }
        }
        return compare(first.items(), second.items());
    }
}
