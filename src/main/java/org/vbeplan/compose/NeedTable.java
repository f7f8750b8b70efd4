package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vbeplan.document.Element;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Need;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Word;

/**
 * Shows needs as a table, each with a number and what answers it, and their numbers where
 * activities name them. The numbers are an edition's own: a gap in them would tell of what was left
 * out.
 */
final class NeedTable {

    private final TextComposer text;
    private final EditionContent content;

    /** Need → its number, of those in this edition. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Need → the activities of this edition that answer it, by id. */
    private final Map<String, Map<String, Activity>> answers = new TreeMap<>();

    NeedTable(TextComposer text, EditionContent content) {
        this.text = text;
        this.content = content;
        content.each(
                Content.Needs.class,
                table ->
                        content.shown(table)
                                .forEach(
                                        need ->
                                                numbers.putIfAbsent(
                                                        need.id().text(), numbers.size() + 1)));
        content.each(
                Content.Activities.class,
                table -> table.rows().forEach(row -> content.whole(row).ifPresent(this::answer)));
    }

    private void answer(Activity activity) {
        if (activity.isDropped()) {
            return;
        }
        for (Word need : activity.needs()) {
            answers.computeIfAbsent(need.text(), id -> new LinkedHashMap<>())
                    .putIfAbsent(activity.id().text(), activity);
        }
    }

    Element table(Content.Needs table) {
        List<Need> needs = content.shown(table);
        boolean grounds = needs.stream().anyMatch(need -> need.ground().isGiven());
        boolean replies = needs.stream().anyMatch(need -> !reply(need).isEmpty());
        List<Element.Column> columns = new ArrayList<>();
        columns.add(new Element.Column("Nr", 8, false));
        int rest = 92 - (grounds ? 28 : 0) - (replies ? 30 : 0);
        columns.add(new Element.Column("Behov", rest, false));
        if (grounds) {
            columns.add(new Element.Column("Grund i lägesbilden", 28, false));
        }
        if (replies) {
            columns.add(new Element.Column("Möts av", 30, false));
        }
        List<Element.Row> rows = needs.stream().map(need -> row(need, grounds, replies)).toList();
        return new Element.Table("behov", text.line(table.title()), columns, rows, List.of());
    }

    private Element.Row row(Need need, boolean grounds, boolean replies) {
        List<Element.Cell> cells = new ArrayList<>();
        cells.add(cell(List.of(new Inline.Plain(label(need.id())))));
        List<Block> words = text.blocks(need.text());
        cells.add(
                words.isEmpty()
                        ? cell(List.of(new Inline.Gap("behovet saknar text")))
                        : new Element.Cell(words));
        if (grounds) {
            cells.add(new Element.Cell(text.blocks(need.ground())));
        }
        if (replies) {
            cells.add(new Element.Cell(reply(need)));
        }
        return new Element.Row(Ascii.fold(need.id().text()), cells);
    }

    private List<Block> reply(Need need) {
        List<Block> reply = new ArrayList<>();
        for (Activity activity : answers.getOrDefault(need.id().text(), Map.of()).values()) {
            reply.add(paragraph(List.of(link(activity.id(), ActivityTable.name(activity, text)))));
        }
        if (need.unmet().isGiven()) {
            reply.addAll(OmissionList.reason(text, "Ingen insats.", need.unmet()));
        }
        return reply;
    }

    /** The numbers of the needs that an activity names, of those in this edition, in order. */
    List<Block> numbers(List<Word> needs) {
        List<Word> shown =
                needs.stream()
                        .filter(need -> numbers.containsKey(need.text()))
                        .sorted(Comparator.comparing(need -> numbers.get(need.text())))
                        .toList();
        List<Inline> line = new ArrayList<>();
        for (Word need : shown) {
            if (!line.isEmpty()) {
                line.add(new Inline.Plain(", "));
            }
            line.add(link(need, List.of(new Inline.Plain(label(need)))));
        }
        return line.isEmpty() ? List.of() : List.of(paragraph(line));
    }

    private String label(Word need) {
        return "B" + numbers.get(need.text());
    }

    private static Inline link(Word id, List<Inline> words) {
        return new Inline.Link("#" + Ascii.fold(id.text()), words, Span.NONE);
    }

    private static Element.Cell cell(List<Inline> line) {
        return new Element.Cell(List.of(paragraph(line)));
    }

    private static Block paragraph(List<Inline> line) {
        return new Block.Paragraph(line);
    }
}
