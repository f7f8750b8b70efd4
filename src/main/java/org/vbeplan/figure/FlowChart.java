package org.vbeplan.figure;

import java.util.List;

public final class FlowChart {
    private FlowChart() {}

    public enum Kind {
        START;

        public static Kind of(String s) {
            return START;
        }
    }

    public record Box(String id, Kind kind, String label, String condition, List<String> next) {}

    public static String svg(String alternative, List<Box> boxes) {
        return BarChart.svg("", List.of());
    }
}
