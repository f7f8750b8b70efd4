package org.vbeplan.figure;

import org.vbeplan.figure.FlowLayout.Frame;
import org.vbeplan.figure.FlowRoutes.Way;
import org.vbeplan.figure.Svg.Paint;

/** Draws the arrows of a chart along their ways. */
final class FlowArrows {
    private static final Paint LINE = Paint.line(Svg.LINE, 1.6);
    private static final Paint HEAD = Paint.filled(Svg.LINE);
    private static final double LENGTH = 8;
    private static final double HALF = 4.2;

    /** Two arrows between the same boxes, one each way. */
    private static final double APART = 7;

    private FlowArrows() {}

    static void draw(Svg svg, FlowLayout layout, FlowGraph graph) {
        for (int from = 0; from < graph.size(); from++) {
            for (int to : graph.next().get(from)) {
                switch (layout.routes().way(from, to)) {
                    case DOWN -> down(svg, layout, from, to);
                    case BESIDE -> beside(svg, layout, from, to, graph.leads(to, from));
                    case LEFT -> around(svg, layout, from, to, Way.LEFT);
                    case RIGHT -> around(svg, layout, from, to, Way.RIGHT);
                }
            }
        }
    }

    private static void down(Svg svg, FlowLayout layout, int from, int to) {
        Frame start = layout.frame(from);
        Frame end = layout.frame(to);
        double x = start.centre();
        if (Math.abs(x - end.centre()) < 0.5) {
            svg.polyline(LINE, x, start.bottom(), x, end.y() - LENGTH);
        } else {
            double y = layout.leavingAt(from);
            double endX = end.centre();
            svg.polyline(LINE, x, start.bottom(), x, y, endX, y, endX, end.y() - LENGTH);
        }
        headDown(svg, end);
    }

    private static void around(Svg svg, FlowLayout layout, int from, int to, Way side) {
        Frame start = layout.frame(from);
        Frame end = layout.frame(to);
        double out = layout.leavingAt(from);
        double in = layout.enteringAt(to, side);
        double lane = layout.laneAt(to, side);
        double x = start.centre();
        double endX = end.centre();
        svg.polyline(
                LINE,
                x,
                start.bottom(),
                x,
                out,
                lane,
                out,
                lane,
                in,
                endX,
                in,
                endX,
                end.y() - LENGTH);
        headDown(svg, end);
    }

    private static void beside(Svg svg, FlowLayout layout, int from, int to, boolean bothWays) {
        Frame start = layout.frame(from);
        Frame end = layout.frame(to);
        boolean right = end.x() > start.x();
        double y = Math.min(start.middle(), end.middle()) + (bothWays ? right ? -APART : APART : 0);
        double x = right ? start.right() : start.x();
        double tip = right ? end.x() : end.right();
        double back = right ? tip - LENGTH : tip + LENGTH;
        svg.polyline(LINE, x, y, back, y);
        svg.polygon(HEAD, tip, y, back, y - HALF, back, y + HALF);
    }

    private static void headDown(Svg svg, Frame end) {
        double x = end.centre();
        double y = end.y();
        svg.polygon(HEAD, x, y, x - HALF, y - LENGTH, x + HALF, y - LENGTH);
    }
}
