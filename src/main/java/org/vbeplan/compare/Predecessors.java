package org.vbeplan.compare;

import java.util.HashMap;
import java.util.Map;

/** Finds the activities that say themselves which activity of the other plan they were. */
final class Predecessors {

    private final Tree old;
    private final Tree current;
    private final Matching matching;

    Predecessors(Tree old, Tree current, Matching matching) {
        this.old = old;
        this.current = current;
        this.matching = matching;
    }

    /** Either plan may be the one that came first. */
    void pair() {
        Map<String, Integer> formerly = activities(old);
        Map<String, Integer> presently = activities(current);
        presently.forEach((id, item) -> pair(formerly.get(named(current, item, old)), item));
        formerly.forEach((id, item) -> pair(item, presently.get(named(old, item, current))));
    }

    private void pair(Integer former, Integer present) {
        if (former != null && present != null && matching.areFree(former, present)) {
            matching.pair(former, present);
        }
    }

    private static Map<String, Integer> activities(Tree tree) {
        Map<String, Integer> activities = new HashMap<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.at(i).key().subject() == Subject.ACTIVITY) {
                activities.put(tree.at(i).key().id(), i);
            }
        }
        return activities;
    }

    /** The id in {@code nämnd/år#id}, where that is the other plan; else empty. */
    private static String named(Tree tree, int item, Tree other) {
        String named = tree.at(item).item().value("föregående").text();
        int sign = named.indexOf('#');
        int slash = named.indexOf('/');
        if (slash < 0 || sign < slash || other.size() == 0) {
            return "";
        }
        Item head = other.at(0).item();
        boolean isBoard =
                head.value("nämnd") instanceof Value.Named board
                        && named.substring(0, slash).equals(board.id());
        String year = head.value("år").text();
        return isBoard && (year.isEmpty() || named.substring(slash + 1, sign).startsWith(year))
                ? named.substring(sign + 1)
                : "";
    }
}
