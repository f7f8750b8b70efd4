package org.vbeplan.figure;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.figure.Svg.Paint;

/** Horizontal bars, one below the other, each under its label and with its value beside it. */
public final class BarChart {
    private static final double WIDTH = 400;
    private static final double SIZE = 13;
    private static final double LINE = 16;
    private static final double BAR = 16;

    /** More would not be read. */
    private static final int MAX_BARS = 100;

    private BarChart() {}

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param value how long it is, on the scale of the chart
     * @param printed the value in words, such as {@code drygt 82 %}
     */
    public record Bar(String label, double value, String printed) {}

    /**
     * Draws bars on a scale from 0.
     *
     * @param alternative says what the chart shows, for who does not see it
     * @param full where the scale ends, such as 100 for per cent; 0 takes the largest value
     */
    public static String svg(String alternative, List<Bar> bars, double full) {
        List<Bar> shown = bars.size() > MAX_BARS ? bars.subList(0, MAX_BARS) : bars;
        double end = full > 0 ? full : shown.stream().mapToDouble(BarChart::value).max().orElse(1);
        double room = WIDTH - column(shown);
        Svg svg = new Svg();
        double y = 4;
        for (Bar bar : shown) {
            List<String> label = Lettering.wrap(bar.label(), SIZE, WIDTH - 4);
            svg.text(label, 1, y + SIZE, LINE, SIZE, "start", false, Svg.INK);
            y += label.size() * LINE + 4;
            y += bar(svg, bar, y, end > 0 ? value(bar) / end : 0, room) + 14;
        }
        double bottom = Math.max(y - 10, 10);
        return svg.drawing(alternative, WIDTH, bottom);
    }

    /** Returns how much height the bar took. */
    private static double bar(Svg svg, Bar bar, double y, double share, double room) {
        double length = Math.min(1, share) * (room - 2);
        // The whole scale as a pale track: a short bar reads as little of something, not as small.
        svg.rectangle(1, y, room - 2, BAR, 2, new Paint(Svg.PALE, Svg.LINE, 0.6));
        if (length > 0) {
            svg.rectangle(1, y, Math.max(length, 2), BAR, 2, Paint.filled(Svg.ACCENT));
        }
        if (Lettering.width(bar.printed(), SIZE) <= WIDTH - room - 8) {
            svg.text(
                    List.of(bar.printed()),
                    room + 7,
                    y + BAR - 3.5,
                    LINE,
                    SIZE,
                    "start",
                    true,
                    Svg.INK);
            return BAR;
        }
        List<String> lines = Lettering.wrap(bar.printed(), SIZE, WIDTH - 4);
        svg.text(lines, 1, y + BAR + SIZE + 2, LINE, SIZE, "start", true, Svg.INK);
        return BAR + lines.size() * LINE + 2;
    }

    /** As wide as the values beside the bars need, if that leaves the bars most of the chart. */
    private static double column(List<Bar> bars) {
        List<Double> widths = new ArrayList<>();
        for (Bar bar : bars) {
            double width = Lettering.width(bar.printed(), SIZE) + 9;
            widths.add(width <= WIDTH * 0.4 ? width : 9);
        }
        return widths.stream().mapToDouble(Double::doubleValue).max().orElse(9);
    }

    private static double value(Bar bar) {
        return bar.value() > 0 && bar.value() < Double.MAX_VALUE ? bar.value() : 0;
    }
}
