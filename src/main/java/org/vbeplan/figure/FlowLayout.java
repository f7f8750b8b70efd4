package org.vbeplan.figure;

import java.util.List;
import org.vbeplan.figure.FlowChart.Box;
import org.vbeplan.figure.FlowRoutes.Way;

/** Says where everything in a chart stands. */
final class FlowLayout {
    private static final double EDGE = 2;
    private static final double LANE = 11;
    private static final double TRACK = 10;

    /** From a box to the first line across, and from the last to the next box. */
    private static final double BEFORE = 11;

    private static final double AFTER = 16;

    /** How much higher than its text a box may be to match the one beside. */
    private static final double STRETCH = 40;

    /**
     * Where a box stands.
     *
     * @param x of its left edge
     * @param y of its upper edge
     */
    record Frame(double x, double y, double width, double height) {
        double centre() {
            return x + width / 2;
        }

        double middle() {
            return y + height / 2;
        }

        double bottom() {
            return y + height;
        }

        double right() {
            return x + width;
        }
    }

    private final FlowRoutes routes;
    private final Frame[] frames;
    private final double[] channels;
    private final double left;
    private double height;

    private FlowLayout(FlowRoutes routes, int boxes, int rows) {
        this.routes = routes;
        this.frames = new Frame[boxes];
        this.channels = new double[rows + 1];
        this.left = EDGE + routes.lanesLeft() * LANE + (routes.lanesLeft() > 0 ? 3 : 0);
    }

    static FlowLayout of(List<Box> boxes, FlowGraph graph, List<List<Integer>> rows) {
        FlowColumns columns = FlowColumns.of(rows, graph);
        FlowRoutes routes = new FlowRoutes(rows, columns.centres(), graph);
        FlowLayout layout = new FlowLayout(routes, boxes.size(), rows.size());
        double y = EDGE;
        for (int row = 0; row <= rows.size(); row++) {
            layout.channels[row] = y;
            y += channel(routes.tracks(row), row > 0 && row < rows.size());
            if (row < rows.size()) {
                y += layout.place(boxes, rows.get(row), columns, y);
            }
        }
        layout.height = y + EDGE;
        return layout;
    }

    /** Boxes beside each other are equally high, unless they are far from it. Returns how high. */
    private double place(List<Box> boxes, List<Integer> row, FlowColumns columns, double y) {
        double width = columns.boxWidth();
        double high =
                row.stream()
                        .mapToDouble(i -> FlowBoxes.height(boxes.get(i), width))
                        .max()
                        .orElse(0);
        for (int i : row) {
            double own = FlowBoxes.height(boxes.get(i), width);
            double x = left + columns.centres()[i] - width / 2;
            frames[i] = new Frame(x, y, width, Math.min(high, own + STRETCH));
        }
        return high;
    }

    private static double channel(int tracks, boolean between) {
        if (tracks > 0) {
            return BEFORE + (tracks - 1) * TRACK + AFTER;
        }
        return between ? BEFORE + AFTER - 3 : 0;
    }

    double width() {
        double lanes = routes.lanesRight() * LANE + (routes.lanesRight() > 0 ? 3 : 0);
        return left + FlowColumns.WIDTH + lanes + EDGE;
    }

    double height() {
        return height;
    }

    Frame frame(int box) {
        return frames[box];
    }

    FlowRoutes routes() {
        return routes;
    }

    /** Where the line runs on which the arrows that leave a box turn. */
    double leavingAt(int box) {
        return channels[routes.rowOf(box) + 1] + BEFORE + routes.leaving(box) * TRACK;
    }

    /** Where the line runs on which arrows come to a box from a lane. */
    double enteringAt(int box, Way side) {
        return channels[routes.rowOf(box)] + BEFORE + routes.entering(box, side) * TRACK;
    }

    /** Where the lane of a box runs. */
    double laneAt(int box, Way side) {
        double away = 10 + routes.lane(box, side) * LANE - 1;
        return side == Way.LEFT ? left - away : left + FlowColumns.WIDTH + away;
    }
}
