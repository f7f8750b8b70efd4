package org.vbeplan.redline;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.FieldChange;
import org.vbeplan.compare.Place;
import org.vbeplan.compare.Run;
import org.vbeplan.compare.Value;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Span;
import org.vbeplan.report.JsonOut;

/** What changed, for other programs: {@code schema/diff.schema.json} describes it. */
public final class JsonRedline {

    private static final int SCHEMA_VERSION = 1;
    private static final String TOOL = "vbe-plan";

    private final Words words;
    private final RedlineComposer.Presentation presentation;
    private final boolean onlyNumbers;
    private final String version;

    /**
     * @param messages with the catalogue {@code redline}
     * @param onlyNumbers without the changes themselves
     * @param version the program's
     */
    public JsonRedline(
            Messages messages,
            RedlineComposer.Presentation presentation,
            boolean onlyNumbers,
            String version) {
        this.words = new Words(messages);
        this.presentation = presentation;
        this.onlyNumbers = onlyNumbers;
        this.version = version;
    }

    /** Writes it. */
    public void write(List<Comparison> comparisons, Writer out) throws IOException {
        JsonOut json = new JsonOut(out);
        json.object(
                () -> {
                    json.number("schemaVersion", SCHEMA_VERSION);
                    json.object("tool", () -> json.text("name", TOOL).text("version", version));
                    json.text("language", words.language());
                    json.text("edition", presentation.isInternal() ? "intern" : "publik");
                    json.truth("onlySubstance", presentation.onlySubstance());
                    json.object("summary", () -> summary(comparisons, json));
                    json.array(
                            "comparisons",
                            () -> {
                                for (Comparison each : comparisons) {
                                    json.object(() -> comparison(each, json));
                                }
                            });
                });
        json.end();
    }

    private static void summary(List<Comparison> comparisons, JsonOut json) throws IOException {
        int added = 0;
        int removed = 0;
        int changed = 0;
        for (Comparison each : comparisons) {
            added += each.before().isMissing() ? 1 : 0;
            removed += each.now().isMissing() ? 1 : 0;
            boolean isInBoth = !each.before().isMissing() && !each.now().isMissing();
            changed += isInBoth && !each.isEmpty() ? 1 : 0;
        }
        json.number("plans", comparisons.size());
        json.number("addedPlans", added);
        json.number("removedPlans", removed);
        json.number("changedPlans", changed);
    }

    private void comparison(Comparison comparison, JsonOut json) throws IOException {
        json.text("id", comparison.id());
        json.object("before", () -> side(comparison.before(), json));
        json.object("now", () -> side(comparison.now(), json));
        Tally tally = Tally.of(comparison.changes());
        json.text("summary", tally.line(words));
        json.object(
                "counts",
                () -> {
                    for (Tally.Row row : Tally.Row.values()) {
                        json.object(lower(row), () -> counts(tally, row, json));
                    }
                });
        long editorial = comparison.changes().stream().filter(Judged::isEditorial).count();
        json.number("substantial", comparison.changes().size() - (int) editorial);
        json.number("editorial", (int) editorial + comparison.editorialLeftOut());
        json.truth("internalChanges", comparison.hasInternal());
        if (!onlyNumbers) {
            json.array(
                    "changes",
                    () -> {
                        for (Judged judged : comparison.changes()) {
                            json.object(() -> change(judged, json));
                        }
                    });
        }
    }

    private static void counts(Tally tally, Tally.Row row, JsonOut json) throws IOException {
        for (Change.Kind kind : Change.Kind.values()) {
            json.number(lower(kind), tally.count(row, kind));
        }
    }

    private static void side(Version side, JsonOut json) throws IOException {
        json.text("name", side.name());
        json.truth("exists", !side.isMissing());
        json.textIfAny("file", side.file());
        json.textIfAny("board", side.board());
        json.textIfAny("years", side.years());
        json.textIfAny("status", side.head("status"));
    }

    private static void change(Judged judged, JsonOut json) throws IOException {
        Change change = judged.change();
        json.text("kind", lower(change.kind()));
        json.text("subject", lower(change.subject()));
        json.textIfAny("id", change.id());
        json.textIfAny("formerId", change.formerId());
        json.textIfAny("title", change.title());
        json.textIfAny("formerTitle", change.formerTitle());
        json.textIfAny("sharedText", change.shared());
        json.text("weight", judged.isEditorial() ? "editorial" : "substantial");
        json.strings("codes", judged.codes());
        place("formerPlace", change.formerPlace(), change.before(), json);
        place("place", change.place(), change.now(), json);
        json.array(
                "fields",
                () -> {
                    for (FieldChange field : change.fields()) {
                        json.object(() -> field(field, json));
                    }
                });
    }

    private static void place(String name, Place place, Span at, JsonOut json) throws IOException {
        if (place.equals(Place.NONE) && at.equals(Span.NONE)) {
            return;
        }
        json.object(
                name,
                () -> {
                    json.textIfAny("section", place.section());
                    json.textIfAny("sectionTitle", place.sectionTitle());
                    if (place.index() >= 0) {
                        json.number("index", place.index() + 1);
                    }
                    if (at.line() > 0) {
                        json.text("file", at.file());
                        json.number("line", at.line());
                        json.number("column", at.column());
                    }
                });
    }

    private static void field(FieldChange field, JsonOut json) throws IOException {
        json.text("key", field.key());
        value("before", field.before(), json);
        value("now", field.now(), json);
        if (field.difference().isPresent()) {
            json.text("difference", field.difference().get().toPlainString());
        }
        if (!field.words().isEmpty()) {
            json.array(
                    "words",
                    () -> {
                        for (Run run : field.words()) {
                            json.object(
                                    () ->
                                            json.text("kind", lower(run.kind()))
                                                    .text("text", run.text()));
                        }
                    });
        }
    }

    private static void value(String name, Value value, JsonOut json) throws IOException {
        if (!value.equals(Value.NONE)) {
            json.object(name, () -> inside(value, json));
        }
    }

    private static void inside(Value value, JsonOut json) throws IOException {
        json.text("type", type(value));
        if (value instanceof Value.Several several) {
            json.array(
                    "values",
                    () -> {
                        for (Value each : several.values()) {
                            json.object(() -> inside(each, json));
                        }
                    });
            return;
        }
        if (value instanceof Value.Named named) {
            json.text("id", named.id());
        } else if (value instanceof Value.Reference reference) {
            json.text("subject", lower(reference.subject()));
        }
        json.text("text", value.text());
    }

    private static String type(Value value) {
        if (value instanceof Value.Several) {
            return "list";
        }
        if (value instanceof Value.Named) {
            return "named";
        }
        if (value instanceof Value.Reference) {
            return "reference";
        }
        if (value instanceof Value.Figure) {
            return "figure";
        }
        if (value instanceof Value.Day) {
            return "date";
        }
        return value instanceof Value.Text ? "text" : "word";
    }

    /** {@code ROUTINE_STEP} as {@code routineStep}. */
    private static String lower(Enum<?> word) {
        StringBuilder name = new StringBuilder();
        for (String part : word.name().split("_")) {
            String lower = part.toLowerCase(java.util.Locale.ROOT);
            name.append(
                    name.length() == 0
                            ? lower
                            : lower.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                    + lower.substring(1));
        }
        return name.toString();
    }
}
