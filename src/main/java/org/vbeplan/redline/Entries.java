package org.vbeplan.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.FieldChange;
import org.vbeplan.compare.Run;
import org.vbeplan.compare.Subject;
import org.vbeplan.compare.Value;
import org.vbeplan.document.Redline;
import org.vbeplan.document.Redline.Line;
import org.vbeplan.document.Redline.Piece;
import org.vbeplan.document.Redline.Piece.Kind;
import org.vbeplan.text.Inline;

/**
 * Makes entries of the changes of a section: its paragraphs together, everything else by itself.
 */
final class Entries {

    private final Words words;
    private final Lines lines;
    private final Runs runs;
    private final Wholes wholes;
    private final boolean tellsWeight;
    private final Function<Change, List<Inline>> reasons;

    /**
     * @param tellsWeight whether to say of a change that it is redaktionell
     * @param reasons why something changed; nothing where nobody says
     */
    Entries(
            Words words,
            Runs runs,
            Wholes wholes,
            boolean tellsWeight,
            Function<Change, List<Inline>> reasons) {
        this.words = words;
        this.runs = runs;
        this.lines = new Lines(words, runs);
        this.wholes = wholes;
        this.tellsWeight = tellsWeight;
        this.reasons = reasons;
    }

    /**
     * @param id of the group, from which those of the entries are made
     */
    List<Redline.Entry> of(String id, List<Judged> changes) {
        // Texts are told where the first of them stands; each shared one by itself.
        Map<Object, List<Judged>> together = new LinkedHashMap<>();
        for (Judged judged : changes) {
            Change change = judged.change();
            if (isBareTable(change)) {
                continue;
            }
            boolean isText = change.subject() == Subject.TEXT;
            Object key =
                    isText ? change.shared() + "/" + judged.isEditorial() + isNew(change) : judged;
            together.computeIfAbsent(key, any -> new ArrayList<>()).add(judged);
        }
        List<Redline.Entry> entries = new ArrayList<>();
        for (List<Judged> each : together.values()) {
            String entryId = id + "-" + (entries.size() + 1);
            entries.add(
                    each.get(0).change().subject() == Subject.TEXT
                            ? text(entryId, each)
                            : entry(entryId, each.get(0)));
        }
        return entries;
    }

    /** A table without a title comes and goes with its rows, which are told of. */
    private static boolean isBareTable(Change change) {
        boolean isWhole =
                change.kind() == Change.Kind.ADDED || change.kind() == Change.Kind.REMOVED;
        return isWhole
                && change.subject() == Subject.TABLE
                && change.field("tabellrubrik").isEmpty();
    }

    /** Whether a text came or went with its section. */
    private boolean isNew(Change change) {
        return wholes.holdSection(change);
    }

    private Redline.Entry entry(String id, Judged judged) {
        Change change = judged.change();
        boolean isHead = change.subject() == Subject.HEAD;
        return new Redline.Entry(
                id,
                mark(change.kind()),
                isHead ? words.say("huvud") : words.event(change.kind(), change.subject()),
                lines.title(change),
                ownId(change),
                weight(judged),
                judged.isEditorial(),
                lines.of(change),
                reasons.apply(change));
    }

    /** The id that the plan's author knows it by. */
    private static String ownId(Change change) {
        return switch (change.subject()) {
            case HEAD,
                    DECISION,
                    CONSULTATION,
                    LOG_ENTRY,
                    TABLE,
                    REPEATED,
                    ORIGINAL,
                    EXEMPTION,
                    REASON ->
                    "";
            default -> {
                String id = change.key().id();
                yield id.substring(id.lastIndexOf('/') + 1);
            }
        };
    }

    private Redline.Entry text(String id, List<Judged> judged) {
        Change first = judged.get(0).change();
        boolean isWhole = isNew(first);
        List<Line> paragraphs = new ArrayList<>();
        judged.forEach(each -> paragraphs.addAll(paragraph(each.change(), isWhole)));
        String key = first.shared().isEmpty() ? "text" : "gemensam";
        return new Redline.Entry(
                id,
                isWhole ? mark(first.kind()) : Redline.Mark.EDITED,
                words.say(isWhole ? key + ".ny" : key),
                first.shared(),
                "",
                weight(judged.get(0)),
                judged.get(0).isEditorial(),
                paragraphs,
                reasons.apply(first));
    }

    private List<Line> paragraph(Change change, boolean isWhole) {
        FieldChange text = change.field("text").orElse(null);
        String label = isWhole ? "" : words.event(change.kind(), form(change));
        if (change.kind() == Change.Kind.MOVED) {
            String moved = change.title();
            boolean isInOther = !change.formerPlace().section().equals(change.place().section());
            String from = isInOther ? " (← " + change.formerPlace().sectionTitle() + ")" : "";
            return List.of(new Line(label, List.of(new Piece(Kind.SAME, moved + from)), false));
        }
        List<Line> found = new ArrayList<>();
        if (text != null) {
            boolean isEdit = !text.words().isEmpty() && change.kind() == Change.Kind.EDITED;
            found.add(new Line(isEdit ? "" : label, pieces(text, isEdit), !isEdit));
        }
        change.fields().stream()
                .filter(field -> change.kind() == Change.Kind.EDITED && field != text)
                .forEach(field -> found.add(other(field)));
        return found;
    }

    private List<Piece> pieces(FieldChange text, boolean isEdit) {
        if (isEdit) {
            return runs.pieces(text.words());
        }
        List<Run> whole = new ArrayList<>();
        if (!text.before().text().isEmpty()) {
            whole.add(new Run(Run.Kind.DELETED, text.before().text()));
        }
        if (!text.now().text().isEmpty()) {
            whole.add(new Run(Run.Kind.INSERTED, text.now().text()));
        }
        return runs.pieces(whole);
    }

    private Line other(FieldChange field) {
        if (field.key().equals("form")) {
            return new Line(
                    words.field("form"),
                    Lines.replaced(words.say(form(field.before())), words.say(form(field.now()))),
                    false);
        }
        return lines.field(field);
    }

    private static String form(Change change) {
        return change.field("form")
                .map(field -> field.now().equals(Value.NONE) ? field.before() : field.now())
                .map(Entries::form)
                .orElse("stycke");
    }

    /** What a piece of text is, by the sign that stands before it in Markdown. */
    private static String form(Value value) {
        String form = value.text();
        if (form.contains("|")) {
            return "tabellrad";
        }
        if (form.contains("```")) {
            return "kod";
        }
        if (form.contains("- ") || form.contains(". ")) {
            return "punkt";
        }
        return form.contains(">") ? "citat" : "stycke";
    }

    private String weight(Judged judged) {
        return tellsWeight && judged.isEditorial() ? words.say("redaktionell") : "";
    }

    static Redline.Mark mark(Change.Kind kind) {
        return Redline.Mark.valueOf(kind.name());
    }
}
