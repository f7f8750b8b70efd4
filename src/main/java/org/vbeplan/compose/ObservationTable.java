package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vbeplan.document.Element;
import org.vbeplan.figure.BarChart;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Observation;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Word;

/** Shows observations as a table and, where the author asks for it, their counts as a chart. */
final class ObservationTable {

    private final TextComposer text;
    private final EditionContent edition;

    ObservationTable(TextComposer text, EditionContent edition) {
        this.text = text;
        this.edition = edition;
    }

    List<Element> elements(Content.Observations content) {
        List<Observation> rows = edition.shown(content);
        boolean counts = rows.stream().anyMatch(row -> row.count().isGiven());
        boolean periods = rows.stream().anyMatch(ObservationTable::hasPeriod);
        List<Inline> title = text.line(content.title());
        List<Element> elements = new ArrayList<>();
        elements.add(
                new Element.Table(
                        "observationer",
                        title,
                        heads(counts, periods),
                        rows.stream().map(row -> row(row, counts, periods)).toList(),
                        overlaps(rows)));
        if (content.chart() && counts) {
            elements.add(chart(rows, title));
        }
        return elements;
    }

    private static List<Element.Column> heads(boolean counts, boolean periods) {
        List<Element.Column> heads = new ArrayList<>();
        heads.add(new Element.Column("Uppgiftslämnare", 22, false));
        int rest = 78 - (counts ? 14 : 0) - (periods ? 20 : 0);
        heads.add(new Element.Column("Iakttagelse", rest, false));
        if (counts) {
            heads.add(new Element.Column("Antal", 14, false));
        }
        if (periods) {
            heads.add(new Element.Column("Period", 20, false));
        }
        return heads;
    }

    private Element.Row row(Observation row, boolean counts, boolean periods) {
        List<Element.Cell> cells = new ArrayList<>();
        cells.add(new Element.Cell(text.blocks(row.informant())));
        List<Block> seen = new ArrayList<>(text.blocks(row.text()));
        if (row.gravity().isGiven()) {
            List<Inline> line = new ArrayList<>(List.of(new Inline.Plain("Bedömt allvar: ")));
            line.addAll(text.line(row.gravity()));
            seen.add(new Block.Paragraph(line));
        }
        cells.add(new Element.Cell(seen));
        if (counts) {
            cells.add(cell(count(row)));
        }
        if (periods) {
            cells.add(
                    row.period().isGiven()
                            ? new Element.Cell(text.blocks(row.period()))
                            : cell(period(row.from(), row.until())));
        }
        return new Element.Row("", cells);
    }

    private static Element.Cell cell(String words) {
        return new Element.Cell(
                words.isEmpty()
                        ? List.of()
                        : List.of(
                                new Block.Paragraph(
                                        List.of(new Inline.Plain(Typography.set(words))))));
    }

    private static boolean hasPeriod(Observation row) {
        return row.from().isGiven() || row.until().isGiven() || row.period().isGiven();
    }

    /** {@code minst 3 incidenter}; empty where nothing was counted. */
    private static String count(Observation row) {
        if (!row.count().isGiven()) {
            return "";
        }
        String number = row.count().text();
        String about = row.approximately().isGiven() ? row.approximately().text() + " " : "";
        String unit = row.unit().isGiven() ? " " + row.unit().plainText() : "";
        return about + number + unit;
    }

    private static String period(Word from, Word until) {
        if (!from.isGiven()) {
            return until.isGiven() ? "t.o.m. " + Dates.brief(until.text()) : "";
        }
        if (!until.isGiven()) {
            return "från " + Dates.brief(from.text());
        }
        return from.is(until.text())
                ? Dates.brief(from.text())
                : Dates.brief(from.text()) + "–" + Dates.brief(until.text());
    }

    private List<Inline> overlaps(List<Observation> rows) {
        List<String> sentences = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.putIfAbsent(rows.get(i).id().text(), i);
        }
        for (Observation row : rows) {
            List<String> others =
                    row.overlaps().stream()
                            .map(other -> places.get(other.text()))
                            .filter(Objects::nonNull)
                            .distinct()
                            .sorted()
                            .map(place -> rows.get(place).informant().plainText())
                            .toList();
            if (!others.isEmpty()) {
                sentences.add(
                        "Uppgifterna från "
                                + row.informant().plainText()
                                + " gäller samma händelser som de från "
                                + String.join(" och ", others)
                                + " och ska inte läggas till dem.");
            }
        }
        return sentences.isEmpty()
                ? List.of()
                : List.of(new Inline.Plain(Typography.set(String.join(" ", sentences))));
    }

    private static Element chart(List<Observation> rows, List<Inline> title) {
        List<BarChart.Bar> bars = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Observation row : rows) {
            if (!row.count().isGiven()) {
                continue;
            }
            String label = row.informant().plainText();
            bars.add(new BarChart.Bar(label, row.count().number().orElse(0), row.count().text()));
            words.add(label + " " + count(row));
        }
        String what = title.isEmpty() ? "Antal per uppgiftslämnare" : Inline.plainText(title);
        String alternative = "Stapeldiagram. " + what + ": " + String.join("; ", words) + ".";
        return new Element.Figure(
                "",
                "diagram",
                BarChart.svg(alternative, bars, 0),
                "",
                alternative,
                List.of(new Inline.Plain(what)));
    }
}
