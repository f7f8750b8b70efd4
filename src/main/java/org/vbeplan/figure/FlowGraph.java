package org.vbeplan.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.figure.FlowChart.Box;

/**
 * Which box leads to which, by their places in the list.
 *
 * @param next what follows each box, each once and never itself
 */
record FlowGraph(List<List<Integer>> next) {

    static FlowGraph of(List<Box> boxes) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            places.putIfAbsent(boxes.get(i).id(), i);
        }
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            List<Integer> found = new ArrayList<>();
            for (String id : boxes.get(i).next()) {
                Integer place = places.get(id);
                if (place != null && place != i && !found.contains(place)) {
                    found.add(place);
                }
            }
            next.add(found);
        }
        return new FlowGraph(next);
    }

    int size() {
        return next.size();
    }

    boolean leads(int from, int to) {
        return next.get(from).contains(to);
    }
}
