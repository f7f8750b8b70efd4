package org.vbeplan.compare;

import java.util.HashMap;
import java.util.Map;

/** Gives the items of a plan their keys, in the order in which they are read. */
final class Keys {

    private final Map<Key, Integer> used = new HashMap<>();

    /**
     * @param parent what the item stands in; null at the top
     */
    Key of(Item item, Key parent) {
        String id = item.id();
        if (isKnownInItsParent(item.subject())) {
            id = parent.id() + "/" + (id.isEmpty() ? number(item.subject(), parent) : id);
        }
        return unique(new Key(item.subject(), id));
    }

    /** Whether the item's id, if it has one, is respected by its neighbours and not by the plan. */
    static boolean isKnownInItsParent(Subject subject) {
        return switch (subject) {
            case TEXT, TABLE, REPEATED, STEP, QUESTION, ROUTINE_STEP, MEASURE -> true;
            default -> false;
        };
    }

    private int number(Subject subject, Key parent) {
        return used.merge(new Key(subject, parent.id() + "/"), 1, Integer::sum);
    }

    private Key unique(Key key) {
        int number = used.merge(key, 1, Integer::sum);
        return number == 1 ? key : unique(new Key(key.subject(), key.id() + "~" + number));
    }
}
