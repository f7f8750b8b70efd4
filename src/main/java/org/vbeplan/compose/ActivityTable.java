package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Edition edition;
    private final Map<String, String> defaultColumns;
    private final Map<String, Activity> byId = new LinkedHashMap<>();

    /**
     * @param defaultColumns the template's: field → head
     * @param activities every activity of the plan that is written out
     */
    ActivityTable(
            TextComposer text,
            Edition edition,
            Map<String, String> defaultColumns,
            List<Activity> activities) {
        this.text = text;
        this.cells = new Cells(text);
        this.edition = edition;
        this.defaultColumns = defaultColumns;
        activities.forEach(activity -> byId.putIfAbsent(activity.id().text(), activity));
    }

    Element table(Content.Activities content, List<Document.ActivityLine> lines) {
        Map<String, String> columns = columns(content);
        List<Element.Row> rows = new ArrayList<>();
        for (Activity row : content.rows()) {
            if (!isShown(row)) {
                continue;
            }
            Activity whole = row.isReference() ? referred(row) : row;
            String id = row.isReference() ? "" : Ascii.fold(row.id().text());
            rows.add(
                    new Element.Row(
                            id,
                            columns.keySet().stream()
                                    .map(field -> cells.of(field, whole))
                                    .toList()));
            if (!id.isEmpty()) {
                lines.add(new Document.ActivityLine(id, name(whole)));
            }
        }
        return new Element.Table(
                "aktiviteter", text.line(content.title()), heads(columns), rows, List.of());
    }

    /** Whether a row is in this edition: itself, and the activity that it repeats. */
    boolean isShown(Activity row) {
        Activity whole = row.isReference() ? referred(row) : row;
        return whole != null && edition.shows(row.internal() || whole.internal());
    }

    private List<Inline> name(Activity activity) {
        return activity.name().isGiven()
                ? List.of(new Inline.Plain(text.words(activity.name().text())))
                : text.repeated(activity.description());
    }

    private Map<String, String> columns(Content.Activities content) {
        if (content.columns().isEmpty()) {
            return defaultColumns;
        }
        Map<String, String> columns = new LinkedHashMap<>();
        content.columns()
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
        return Map.of("aktivitet", 38, "ansvarig", 22, "samverkan", 20, "tidplan", 24);
    }

    /** The activity that a row repeats, with what the row says of its own. */
    private Activity referred(Activity row) {
        Activity other = byId.get(row.reference().text());
        return other == null ? null : Repetition.of(other, row);
    }
}
