package org.vbeplan.figure;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.figure.FlowChart.Box;
import org.vbeplan.figure.FlowChart.Kind;
import org.vbeplan.figure.FlowLayout.Frame;
import org.vbeplan.figure.Svg.Paint;

/** Draws the boxes of a chart, each kind in a shape of its own. */
final class FlowBoxes {
    private static final double SIZE = 13;
    private static final double LINE = 16;
    private static final double PADDING = 9;
    private static final double HEAD_GAP = 3;

    /** How far the corners of an emergency or of a decision are cut. */
    private static final double CUT = 11;

    private static final String EMERGENCY = "NÖDLÄGE";

    private FlowBoxes() {}

    static double height(Box box, double width) {
        return textHeight(box, width) + 2 * PADDING;
    }

    static void draw(Svg svg, Box box, Frame frame) {
        shape(svg, box.kind(), frame);
        boolean onDark = box.kind() == Kind.START;
        double x = frame.centre();
        double y = frame.middle() - textHeight(box, frame.width()) / 2 + SIZE - 1;
        List<String> head = head(box, frame.width());
        svg.text(head, x, y, LINE, SIZE, "middle", true, onDark ? Svg.WHITE : headColour(box));
        if (!head.isEmpty()) {
            y += head.size() * LINE + HEAD_GAP;
        }
        List<String> label = label(box, frame.width());
        boolean bold = onDark && head.isEmpty();
        svg.text(label, x, y, LINE, SIZE, "middle", bold, onDark ? Svg.WHITE : Svg.INK);
    }

    private static void shape(Svg svg, Kind kind, Frame f) {
        switch (kind) {
            case START ->
                    svg.rectangle(
                            f.x(),
                            f.y(),
                            f.width(),
                            f.height(),
                            round(f),
                            Paint.filled(Svg.ACCENT));
            case END ->
                    svg.rectangle(
                            f.x() + 1,
                            f.y() + 1,
                            f.width() - 2,
                            f.height() - 2,
                            round(f),
                            new Paint(Svg.WHITE, Svg.ACCENT, 2));
            case ACTION ->
                    svg.rectangle(
                            f.x() + 0.6,
                            f.y() + 0.6,
                            f.width() - 1.2,
                            f.height() - 1.2,
                            4,
                            new Paint(Svg.PALE, Svg.ACCENT, 1.2));
            case DECISION -> {
                double middle = f.middle();
                svg.polygon(
                        new Paint(Svg.CHOICE_PALE, Svg.CHOICE, 1.4),
                        f.x() + CUT,
                        f.y() + 0.7,
                        f.right() - CUT,
                        f.y() + 0.7,
                        f.right() - 0.7,
                        middle,
                        f.right() - CUT,
                        f.bottom() - 0.7,
                        f.x() + CUT,
                        f.bottom() - 0.7,
                        f.x() + 0.7,
                        middle);
            }
            case EMERGENCY -> {
                double top = f.y() + 1.3;
                double bottom = f.bottom() - 1.3;
                double left = f.x() + 1.3;
                double right = f.right() - 1.3;
                svg.polygon(
                        new Paint(Svg.ALARM_PALE, Svg.ALARM, 2.6),
                        left + CUT,
                        top,
                        right - CUT,
                        top,
                        right,
                        top + CUT,
                        right,
                        bottom - CUT,
                        right - CUT,
                        bottom,
                        left + CUT,
                        bottom,
                        left,
                        bottom - CUT,
                        left,
                        top + CUT);
            }
        }
    }

    private static double round(Frame frame) {
        return Math.min(frame.height() / 2, 18);
    }

    private static String headColour(Box box) {
        return switch (box.kind()) {
            case EMERGENCY -> Svg.ALARM;
            case DECISION -> Svg.CHOICE;
            case START, ACTION, END -> Svg.ACCENT;
        };
    }

    /** An emergency says that it is one, for who doesn't see the colour. */
    private static List<String> head(Box box, double width) {
        List<String> lines = new ArrayList<>();
        if (box.kind() == Kind.EMERGENCY) {
            lines.add(EMERGENCY);
        }
        lines.addAll(Lettering.wrap(box.condition(), SIZE, room(box, width)));
        return lines;
    }

    private static List<String> label(Box box, double width) {
        return Lettering.wrap(box.label(), SIZE, room(box, width));
    }

    private static double room(Box box, double width) {
        return switch (box.kind()) {
            case DECISION -> width - 2 * CUT - 6;
            case START, END, EMERGENCY -> width - 24;
            case ACTION -> width - 18;
        };
    }

    private static double textHeight(Box box, double width) {
        int head = head(box, width).size();
        int label = label(box, width).size();
        return (head + label) * LINE + (head > 0 ? HEAD_GAP : 0);
    }
}
