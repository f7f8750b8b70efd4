package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vbeplan.document.Document;
import org.vbeplan.document.Element;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.Inline;

/** Makes tables of activities, and remembers the activities for the list at the end. */
final class ActivityTable {

    private static final Map<String, Integer> WIDTHS = widths();

    private final TextComposer text;
    private final Cells cells;
    private final EditionContent content;
    private final Map<String, String> defaultColumns;

    /**
     * @param defaultColumns the template's: field → head
     */
    ActivityTable(
            TextComposer text,
            Cells cells,
            EditionContent content,
            Map<String, String> defaultColumns) {
        this.text = text;
        this.cells = cells;
        this.content = content;
        this.defaultColumns = defaultColumns;
    }

    Element table(Content.Activities table, List<Document.ActivityLine> lines) {
        Map<String, String> columns = columns(table);
        List<Element.Row> rows = new ArrayList<>();
        for (Activity row : table.rows()) {
            Optional<Activity> whole = content.whole(row);
            if (whole.isEmpty()) {
                continue;
            }
            String id = row.isReference() ? "" : Ascii.fold(row.id().text());
            rows.add(
                    new Element.Row(
                            id,
                            columns.keySet().stream()
                                    .map(field -> cells.of(field, whole.get()))
                                    .toList()));
            if (!id.isEmpty()) {
                lines.add(new Document.ActivityLine(id, name(whole.get(), text)));
            }
        }
        return new Element.Table(
                "aktiviteter", text.line(table.title()), heads(columns), rows, List.of());
    }

    /** An activity in a few words, for where it is only named. */
    static List<Inline> name(Activity activity, TextComposer text) {
        return activity.name().isGiven()
                ? List.of(new Inline.Plain(text.words(activity.name().text())))
                : text.repeated(activity.description());
    }

    private Map<String, String> columns(Content.Activities table) {
        if (table.columns().isEmpty()) {
            return defaultColumns;
        }
        Map<String, String> columns = new LinkedHashMap<>();
        table.columns()
                .forEach(column -> columns.put(column.field().text(), column.heading().text()));
        return columns;
    }

    private static List<Element.Column> heads(Map<String, String> columns) {
        int sum = columns.keySet().stream().mapToInt(ActivityTable::weight).sum();
        List<Element.Column> heads = new ArrayList<>();
        int left = 100;
        for (Map.Entry<String, String> column : columns.entrySet()) {
            boolean last = heads.size() == columns.size() - 1;
            int width = last ? left : weight(column.getKey()) * 100 / sum;
            left -= width;
            heads.add(new Element.Column(column.getValue(), width, false));
        }
        return heads;
    }

    private static int weight(String field) {
        return WIDTHS.getOrDefault(field, 16);
    }

    /** Long Swedish words decide how narrow a column may be. */
    private static Map<String, Integer> widths() {
        return Map.of(
                "kortnamn", 30,
                "aktivitet", 38,
                "ansvarig", 22,
                "samverkan", 20,
                "tidplan", 22,
                "uppföljning", 19,
                "delområden", 19,
                "behov", 11,
                "utfall", 40);
    }
}
