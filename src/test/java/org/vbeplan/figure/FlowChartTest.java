package org.vbeplan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vbeplan.Contrast;
import org.vbeplan.figure.FlowChart.Box;
import org.vbeplan.figure.FlowChart.Kind;
import org.vbeplan.figure.FlowLayout.Frame;
import org.w3c.dom.Element;

final class FlowChartTest {

    @Test
    void routineSaysEveryStepAndMarksTheEmergencyWithAWord() {
        Drawing chart = Drawing.of(Charts.routine());
        assertThat(String.join(" ", chart.words()))
                .contains(
                        "Oro eller händelse", "NÖDLÄGE", "Ring 112", "Under 18 år", "18 år eller");
        assertThat(chart.root().getAttribute("aria-label")).contains("sju steg");
    }

    @Test
    void wayRunsStraightDownBesideTheEmergency() {
        List<Box> boxes = Charts.routineBoxes();
        FlowLayout layout = layout(boxes);
        double way = layout.frame(0).centre();
        for (int step : new int[] {2, 3, 4}) {
            assertThat(layout.frame(step).centre()).isEqualTo(way);
        }
        assertThat(layout.frame(1).y()).isEqualTo(layout.frame(2).y());
        assertThat(layout.frame(1).x()).isGreaterThan(layout.frame(2).right());
        assertThat(layout.frame(5).y()).isEqualTo(layout.frame(6).y());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 20, 40})
    void noArrowCrossesABoxWhateverLeadsWhere(int size) {
        Random random = new Random(size);
        for (int round = 0; round < 60; round++) {
            List<Box> boxes = boxes(size, random);
            FlowLayout layout = layout(boxes);
            Drawing chart = Drawing.of(FlowChart.svg("Rutin", boxes));
            assertThat(chart.elements())
                    .extracting(Element::getTagName)
                    .isSubsetOf(Set.of("rect", "polyline", "polygon", "text"));
            for (Element line : chart.named("polyline")) {
                double[] points = Drawing.points(line);
                for (int i = 0; i + 3 < points.length; i += 2) {
                    assertClear(layout, size, points, i, chart);
                }
            }
        }
    }

    @Test
    void boxesDoNotOverlapAndHoldTheirWords() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            List<Box> boxes = boxes(1 + random.nextInt(40), random);
            FlowLayout layout = layout(boxes);
            for (int a = 0; a < boxes.size(); a++) {
                Frame one = layout.frame(a);
                assertThat(one.height())
                        .isGreaterThanOrEqualTo(FlowBoxes.height(boxes.get(a), one.width()));
                assertThat(one.right()).isLessThanOrEqualTo(layout.width());
                assertThat(one.bottom()).isLessThanOrEqualTo(layout.height());
                for (int b = 0; b < a; b++) {
                    Frame other = layout.frame(b);
                    boolean apart =
                            one.x() >= other.right()
                                    || other.x() >= one.right()
                                    || one.y() >= other.bottom()
                                    || other.y() >= one.bottom();
                    assertThat(apart).isTrue();
                }
            }
        }
    }

    @Test
    void strangeRoutinesAreDrawnAllTheSame() {
        assertThat(Drawing.of(FlowChart.svg("tom", List.of())).height()).isPositive();
        Box alone = new Box("a", Kind.START, "", "", List.of("a", "ingen", "a"));
        assertThat(Drawing.of(FlowChart.svg("<\"&>", List.of(alone, alone, alone))).height())
                .isPositive();
        Box twice = new Box("a", Kind.ACTION, "<b>&\"\u0000\uD800", "å".repeat(200), List.of("b"));
        Box back = new Box("b", Kind.EMERGENCY, "ord ".repeat(50), "", List.of("a"));
        Drawing chart = Drawing.of(FlowChart.svg("ring", List.of(twice, back)));
        assertThat(chart.words()).contains("NÖDLÄGE");
    }

    @Test
    void coloursOfWordsStandOut() {
        for (String words : List.of(Svg.INK, Svg.ACCENT, Svg.ALARM, Svg.CHOICE, Svg.LINE)) {
            for (String ground : List.of(Svg.PALE, Svg.ALARM_PALE, Svg.CHOICE_PALE, Svg.WHITE)) {
                assertThat(Contrast.ratio(words, ground)).isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(Contrast.ratio(Svg.WHITE, Svg.ACCENT)).isGreaterThanOrEqualTo(4.5);
    }

    private static void assertClear(
            FlowLayout layout, int boxes, double[] points, int at, Drawing chart) {
        double left = Math.min(points[at], points[at + 2]);
        double right = Math.max(points[at], points[at + 2]);
        double top = Math.min(points[at + 1], points[at + 3]);
        double bottom = Math.max(points[at + 1], points[at + 3]);
        assertThat(left).isGreaterThanOrEqualTo(0);
        assertThat(right).isLessThanOrEqualTo(chart.width());
        assertThat(bottom).isLessThanOrEqualTo(chart.height());
        for (int i = 0; i < boxes; i++) {
            Frame box = layout.frame(i);
            boolean inside =
                    right > box.x() + 0.2
                            && left < box.right() - 0.2
                            && bottom > box.y() + 0.2
                            && top < box.bottom() - 0.2;
            assertThat(inside).as("box %s", i).isFalse();
        }
    }

    private static FlowLayout layout(List<Box> boxes) {
        FlowGraph graph = FlowGraph.of(boxes);
        return FlowLayout.of(boxes, graph, FlowRows.of(boxes, graph));
    }

    private static List<Box> boxes(int size, Random random) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> next = new ArrayList<>();
            if (random.nextInt(5) > 0) {
                next.add("steg" + (i + 1));
            }
            for (int k = random.nextInt(3); k > 0; k--) {
                next.add("steg" + random.nextInt(size + 1));
            }
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            String label = "Steg som berättar något ".repeat(random.nextInt(8)) + i;
            boxes.add(new Box("steg" + i, kind, label, i % 3 == 0 ? "Om " + i : "", next));
        }
        return boxes;
    }
}
