package org.vbeplan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.figure.BarChart.Bar;
import org.w3c.dom.Element;

final class BarChartTest {

    @Test
    void everyBarHasItsLabelAndItsPrintedValue() {
        Drawing chart = Drawing.of(Charts.survey());
        assertThat(String.join(" ", chart.words()))
                .contains("Känner till planen", "drygt 82 %", "nära 70 %", "29 %", "0 %");
        assertThat(chart.root().getAttribute("role")).isEqualTo("img");
        assertThat(chart.root().getAttribute("aria-label")).startsWith("Liggande staplar.");
    }

    @Test
    void barsAreAsLongAsTheirValues() {
        List<Double> whole = bars(BarChart.svg("a", List.of(bar(50), bar(100), bar(0)), 100));
        assertThat(whole.get(0) / whole.get(1)).isBetween(0.49, 0.51);
        assertThat(whole).hasSize(2);
        List<Double> largest = bars(BarChart.svg("a", List.of(bar(3), bar(6)), 0));
        assertThat(largest.get(1)).isGreaterThan(300);
        assertThat(largest.get(0) / largest.get(1)).isBetween(0.49, 0.51);
    }

    @Test
    void strangeValuesAreDrawnWithinTheChart() {
        List<Bar> strange =
                List.of(
                        bar(-5),
                        bar(Double.NaN),
                        bar(Double.POSITIVE_INFINITY),
                        bar(1e300),
                        new Bar("", 5, ""),
                        new Bar("ord ".repeat(60), 5, "ett mycket långt värde ".repeat(8)),
                        new Bar("o".repeat(200), 5, "å".repeat(200)),
                        new Bar("<&\"\u0001\uD800", 5, "👍"));
        Drawing chart = Drawing.of(BarChart.svg("<\"&>", strange, 100));
        for (Element text : chart.named("text")) {
            double size = Drawing.number(text, "font-size");
            assertThat(Drawing.number(text, "x") + Lettering.width(text.getTextContent(), size))
                    .isLessThanOrEqualTo(chart.width() + 1);
            assertThat(Drawing.number(text, "y")).isBetween(0.0, chart.height());
        }
        for (Element bar : chart.named("rect")) {
            assertThat(Drawing.number(bar, "x") + Drawing.number(bar, "width"))
                    .isLessThanOrEqualTo(chart.width());
        }
        assertThat(Drawing.of(BarChart.svg("tom", List.of(), 0)).height()).isPositive();
    }

    private static Bar bar(double value) {
        return new Bar("Etikett", value, "värde");
    }

    /** The lengths of the filled bars. */
    private static List<Double> bars(String svg) {
        return Drawing.of(svg).named("rect").stream()
                .filter(r -> r.getAttribute("fill").equals(Svg.ACCENT))
                .map(r -> Drawing.number(r, "width"))
                .toList();
    }
}
