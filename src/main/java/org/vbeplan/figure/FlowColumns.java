package org.vbeplan.figure;

import java.util.List;

/**
 * Says where across the chart each box stands, so that the main way runs straight down.
 *
 * @param centres of the boxes, from the left edge of the rows
 * @param boxWidth the same for all
 */
record FlowColumns(double[] centres, double boxWidth) {
    /** The rows' width. */
    static final double WIDTH = 400;

    private static final double GAP = 26;
    private static final double ALONE = 250;

    static FlowColumns of(List<List<Integer>> rows, FlowGraph graph) {
        int most = rows.stream().mapToInt(List::size).max().orElse(1);
        double boxWidth = most < 2 ? ALONE : (WIDTH - (most - 1) * GAP) / most;
        double[] centres = new double[graph.size()];
        for (List<Integer> row : rows) {
            double left = (WIDTH - row.size() * boxWidth - (row.size() - 1) * GAP) / 2;
            for (int k = 0; k < row.size(); k++) {
                centres[row.get(k)] = left + k * (boxWidth + GAP) + boxWidth / 2;
            }
        }
        alignSingles(rows, graph, centres);
        return new FlowColumns(centres, boxWidth);
    }

    /** Rows of one box that follow each other stand together, at the box they belong to. */
    private static void alignSingles(List<List<Integer>> rows, FlowGraph graph, double[] centres) {
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            while (to < rows.size() && rows.get(to).size() == 1) {
                to++;
            }
            if (to > from) {
                double centre = centre(rows, from, to, graph, centres);
                for (int row = from; row < to; row++) {
                    centres[rows.get(row).get(0)] = centre;
                }
            }
            from = to + 1;
        }
    }

    /** The one box above that leads here, or else the one below that the way goes on from. */
    private static double centre(
            List<List<Integer>> rows, int from, int to, FlowGraph graph, double[] centres) {
        if (from > 0) {
            int first = rows.get(from).get(0);
            return onlyCentre(
                    rows.get(from - 1).stream().filter(box -> graph.leads(box, first)).toList(),
                    centres);
        } else if (to < rows.size()) {
            List<Integer> below = rows.get(to);
            return onlyCentre(
                    below.stream().filter(box -> leadsBeyond(box, below, graph)).toList(), centres);
        }
        return WIDTH / 2;
    }

    private static boolean leadsBeyond(int box, List<Integer> row, FlowGraph graph) {
        return graph.next().get(box).stream().anyMatch(next -> !row.contains(next));
    }

    private static double onlyCentre(List<Integer> boxes, double[] centres) {
        return boxes.size() == 1 ? centres[boxes.get(0)] : WIDTH / 2;
    }
}
