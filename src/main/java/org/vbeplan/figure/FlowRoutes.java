package org.vbeplan.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds ways for the arrows. An arrow to the next row turns in the channel between; any other
 * leaves through the channel below its box, runs up or down in a lane beside the rows, and comes in
 * through the channel above its end. Lines that could be mistaken for each other are kept apart.
 */
final class FlowRoutes {

    /** How an arrow goes. */
    enum Way {
        DOWN,
        BESIDE,
        LEFT,
        RIGHT
    }

    private record Entry(int box, Way side) {}

    private final int[] rowOf;
    private final double[] centres;
    private final List<List<Integer>> rows;
    private final FlowGraph graph;

    /** By channel: 0 is above the first row. */
    private final int[] tracks;

    private final int[] leaving;
    private final Map<Entry, Integer> entering = new HashMap<>();
    private final Map<Entry, Integer> lanes = new HashMap<>();
    private int lanesLeft;
    private int lanesRight;

    FlowRoutes(List<List<Integer>> rows, double[] centres, FlowGraph graph) {
        this.rows = rows;
        this.centres = centres;
        this.graph = graph;
        this.rowOf = new int[graph.size()];
        this.leaving = new int[graph.size()];
        this.tracks = new int[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            for (int box : rows.get(row)) {
                rowOf[box] = row;
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            placeLeaving(row);
        }
        placeLanes();
    }

    Way way(int from, int to) {
        int below = rowOf[to] - rowOf[from];
        if (below == 1) {
            return Way.DOWN;
        }
        List<Integer> row = rows.get(rowOf[from]);
        if (below == 0 && Math.abs(row.indexOf(from) - row.indexOf(to)) == 1) {
            return Way.BESIDE;
        }
        double middle = (centres[from] + centres[to]) / 2 - FlowColumns.WIDTH / 2;
        if (Math.abs(middle) < 1) {
            return below > 0 ? Way.RIGHT : Way.LEFT;
        }
        return middle < 0 ? Way.LEFT : Way.RIGHT;
    }

    int rowOf(int box) {
        return rowOf[box];
    }

    /** How many lines run across in a channel; channel 0 is above the first row. */
    int tracks(int channel) {
        return tracks[channel];
    }

    /** The line in the channel below a box on which its arrows turn. */
    int leaving(int box) {
        return leaving[box];
    }

    /** The line in the channel above a box on which arrows come in from a lane. */
    int entering(int box, Way side) {
        return entering.get(new Entry(box, side));
    }

    /** The lane in which arrows to a box run; 0 is the one next to the rows. */
    int lane(int box, Way side) {
        return lanes.get(new Entry(box, side));
    }

    int lanesLeft() {
        return lanesLeft;
    }

    int lanesRight() {
        return lanesRight;
    }

    private void placeLeaving(int row) {
        List<Integer> waiting = new ArrayList<>();
        for (int box : rows.get(row)) {
            leaving[box] = -1;
            if (graph.next().get(box).stream().anyMatch(next -> turns(box, next))) {
                waiting.add(box);
            }
        }
        List<Integer> placed = new ArrayList<>();
        while (!waiting.isEmpty()) {
            int box =
                    waiting.stream()
                            .filter(b -> waiting.stream().noneMatch(o -> mustBeAbove(o, b)))
                            .findFirst()
                            .orElse(waiting.get(0));
            waiting.remove(Integer.valueOf(box));
            int track = 0;
            for (int other : placed) {
                if (mustBeAbove(other, box) || overlap(other, box)) {
                    track = Math.max(track, leaving[other] + 1);
                }
            }
            leaving[box] = track;
            placed.add(box);
            tracks[row + 1] = Math.max(tracks[row + 1], track + 1);
        }
    }

    private boolean turns(int from, int to) {
        return switch (way(from, to)) {
            case DOWN -> Math.abs(centres[from] - centres[to]) > 0.5;
            case BESIDE -> false;
            case LEFT, RIGHT -> true;
        };
    }

    /** Whether an arrow of {@code lower} would come down on the line that leaves {@code upper}. */
    private boolean mustBeAbove(int upper, int lower) {
        return upper != lower
                && graph.next().get(lower).stream()
                        .anyMatch(
                                next ->
                                        way(lower, next) == Way.DOWN
                                                && Math.abs(centres[next] - centres[upper]) < 1
                                                && !graph.leads(upper, next));
    }

    private boolean overlap(int a, int b) {
        return end(a, false) < end(b, true) + 4 && end(b, false) < end(a, true) + 4;
    }

    /** How far to the left or right the line across reaches that leaves a box. */
    private double end(int box, boolean right) {
        double end = centres[box];
        for (int next : graph.next().get(box)) {
            double x =
                    switch (way(box, next)) {
                        case DOWN -> centres[next];
                        case BESIDE -> centres[box];
                        case LEFT -> -1000;
                        case RIGHT -> 1000;
                    };
            end = right ? Math.max(end, x) : Math.min(end, x);
        }
        return end;
    }

    private void placeLanes() {
        Map<Entry, int[]> spans = new HashMap<>();
        for (int from = 0; from < graph.size(); from++) {
            for (int to : graph.next().get(from)) {
                Way way = way(from, to);
                if (way == Way.LEFT || way == Way.RIGHT) {
                    int top = Math.min(rowOf[from] + 1, rowOf[to]);
                    int bottom = Math.max(rowOf[from] + 1, rowOf[to]);
                    int[] span =
                            spans.computeIfAbsent(new Entry(to, way), e -> new int[] {top, bottom});
                    span[0] = Math.min(span[0], top);
                    span[1] = Math.max(span[1], bottom);
                }
            }
        }
        List<Map.Entry<Entry, int[]>> order = new ArrayList<>(spans.entrySet());
        order.sort(
                Comparator.<Map.Entry<Entry, int[]>>comparingInt(
                                e -> e.getValue()[1] - e.getValue()[0])
                        .thenComparingInt(e -> e.getKey().box())
                        .thenComparing(e -> e.getKey().side()));
        for (Map.Entry<Entry, int[]> entry : order) {
            place(entry.getKey(), spans);
        }
    }

    private void place(Entry entry, Map<Entry, int[]> spans) {
        int[] span = spans.get(entry);
        int lane = 0;
        for (Map.Entry<Entry, Integer> other : sorted(lanes)) {
            int[] taken = spans.get(other.getKey());
            boolean beside = taken[0] <= span[1] && span[0] <= taken[1];
            if (other.getKey().side() == entry.side() && beside && other.getValue() == lane) {
                lane++;
            }
        }
        lanes.put(entry, lane);
        if (entry.side() == Way.LEFT) {
            lanesLeft = Math.max(lanesLeft, lane + 1);
        } else {
            lanesRight = Math.max(lanesRight, lane + 1);
        }
        entering.put(entry, tracks[rowOf[entry.box()]]++);
    }

    private static List<Map.Entry<Entry, Integer>> sorted(Map<Entry, Integer> lanes) {
        return lanes.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }
}
