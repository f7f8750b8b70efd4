package org.vbeplan.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.vbeplan.figure.FlowChart.Box;
import org.vbeplan.figure.FlowChart.Kind;

/** Finds the row of each box: below all that lead to it, but for the arrows that lead back. */
final class FlowRows {
    /** So many boxes side by side still have room for words. */
    private static final int MAX_BESIDE = 3;

    private final List<Box> boxes;
    private final FlowGraph graph;
    private final int[] state;
    private final List<int[]> forward = new ArrayList<>();
    private final List<Integer> finished = new ArrayList<>();

    private FlowRows(List<Box> boxes, FlowGraph graph) {
        this.boxes = boxes;
        this.graph = graph;
        this.state = new int[graph.size()];
    }

    /** The rows from top to bottom, each from left to right. */
    static List<List<Integer>> of(List<Box> boxes, FlowGraph graph) {
        FlowRows rows = new FlowRows(boxes, graph);
        for (int i = 0; i < graph.size(); i++) {
            rows.visit(i);
        }
        return rows.split(rows.ranks());
    }

    /** Walks on from a box; an arrow to a box that the walk came through leads back. */
    private void visit(int box) {
        if (state[box] != 0) {
            return;
        }
        state[box] = 1;
        for (int next : graph.next().get(box)) {
            if (state[next] != 1) {
                forward.add(new int[] {box, next});
                visit(next);
            }
        }
        state[box] = 2;
        finished.add(box);
    }

    private int[] ranks() {
        int[] ranks = new int[graph.size()];
        List<Integer> order = new ArrayList<>(finished);
        Collections.reverse(order);
        for (int box : order) {
            for (int[] arrow : forward) {
                if (arrow[0] == box) {
                    int below = stays(box, arrow[1]) ? 0 : 1;
                    ranks[arrow[1]] = Math.max(ranks[arrow[1]], ranks[box] + below);
                }
            }
        }
        return ranks;
    }

    /**
     * An emergency stands beside the step it goes on to, not above it: it is no part of the way.
     */
    private boolean stays(int from, int to) {
        return boxes.get(from).kind() == Kind.EMERGENCY
                && boxes.get(to).kind() != Kind.EMERGENCY
                && hasOtherWayIn(from, to);
    }

    private boolean hasOtherWayIn(int emergency, int to) {
        return forward.stream().anyMatch(a -> a[1] == to && a[0] != emergency);
    }

    private List<List<Integer>> split(int[] ranks) {
        List<List<Integer>> rows = new ArrayList<>();
        int last = Arrays.stream(ranks).max().orElse(-1);
        double[] side = new double[ranks.length];
        for (int rank = 0; rank <= last; rank++) {
            List<Integer> row = new ArrayList<>();
            for (int i = 0; i < ranks.length; i++) {
                if (ranks[i] == rank) {
                    row.add(i);
                    side[i] = side(i, side);
                }
            }
            row.sort(
                    Comparator.<Integer>comparingInt(i -> isEmergency(i) ? 1 : 0)
                            .thenComparingDouble(i -> side[i])
                            .thenComparingInt(i -> i));
            for (int from = 0; from < row.size(); from += MAX_BESIDE) {
                List<Integer> part = row.subList(from, Math.min(row.size(), from + MAX_BESIDE));
                for (int k = 0; k < part.size(); k++) {
                    side[part.get(k)] = k - (part.size() - 1) / 2.0;
                }
                rows.add(List.copyOf(part));
            }
        }
        return rows;
    }

    /** Where those stand that lead to a box: left of the middle is below 0. */
    private double side(int box, double[] side) {
        return forward.stream()
                .filter(a -> a[1] == box)
                .mapToDouble(a -> side[a[0]])
                .average()
                .orElse(0);
    }

    private boolean isEmergency(int box) {
        return boxes.get(box).kind() == Kind.EMERGENCY;
    }
}
