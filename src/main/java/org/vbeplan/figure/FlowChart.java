package org.vbeplan.figure;

import java.util.List;

/**
 * Boxes from top to bottom with arrows between them.
 *
 * <p>Arrows run in the channels between rows of boxes and in lanes beside them, so that none
 * crosses a box.
 */
public final class FlowChart {
    /** More would not be read, on any paper. */
    private static final int MAX_BOXES = 200;

    private FlowChart() {}

    /** What a box is, which its shape tells. */
    public enum Kind {
        START,
        ACTION,
        DECISION,
        EMERGENCY,
        END
    }

    /**
     * One step.
     *
     * @param label what is done
     * @param condition when it is done, such as {@code Under 18 år}; may be empty
     * @param next the ids of the steps that follow; one that no box has is ignored
     */
    public record Box(String id, Kind kind, String label, String condition, List<String> next) {
        public Box {
            next = List.copyOf(next);
        }
    }

    /**
     * Draws the boxes; the first begins.
     *
     * @param alternative says what the chart shows, for who does not see it
     */
    public static String svg(String alternative, List<Box> boxes) {
        List<Box> shown = boxes.size() > MAX_BOXES ? boxes.subList(0, MAX_BOXES) : boxes;
        FlowGraph graph = FlowGraph.of(shown);
        FlowLayout layout = FlowLayout.of(shown, graph, FlowRows.of(shown, graph));
        Svg svg = new Svg();
        FlowArrows.draw(svg, layout, graph);
        for (int i = 0; i < shown.size(); i++) {
            FlowBoxes.draw(svg, shown.get(i), layout.frame(i));
        }
        return svg.drawing(alternative, layout.width(), layout.height());
    }
}
