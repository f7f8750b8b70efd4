package org.vbeplan.redline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.FieldChange;
import org.vbeplan.compare.Value;
import org.vbeplan.document.Redline.Line;
import org.vbeplan.document.Redline.Piece;
import org.vbeplan.document.Redline.Piece.Kind;

/** Tells of each field what it said and what it says. */
final class Lines {

    /** Of a longer list only what came and what went is told, or how many. */
    private static final int MANY = 12;

    /** What stands at the end of a title that is the beginning of a text. */
    private static final String CUT = " …";

    private static final int LONGEST_TITLE = 240;

    private static final String ARROW = " → ";
    private static final String MINUS = "\u2212";

    private final Words words;
    private final Runs runs;

    Lines(Words words, Runs runs) {
        this.words = words;
        this.runs = runs;
    }

    /** The fields of a change, but for those that its title tells already. */
    List<Line> of(Change change) {
        List<Line> lines = new ArrayList<>();
        switch (change.kind()) {
            case MOVED -> moved(change, lines);
            case RENAMED, EDITED -> change.fields().forEach(field -> lines.add(field(field)));
            case ADDED, REMOVED -> {
                String told = title(change);
                for (FieldChange field : change.fields()) {
                    boolean isTold = shown(value(field)).equals(told) || field.key().equals("id");
                    if (!isTold) {
                        lines.add(field(field));
                    }
                }
            }
        }
        return lines;
    }

    /**
     * What a change happened to. Of what is new or gone the whole of its text is told, as long as
     * that is a line or two: then the text need not be told again.
     */
    String title(Change change) {
        String title = change.kind() == Change.Kind.REMOVED ? change.formerTitle() : change.title();
        if (!title.endsWith(CUT)) {
            return title;
        }
        String begin = title.substring(0, title.length() - CUT.length());
        for (FieldChange field : change.fields()) {
            String whole = shown(value(field));
            if (whole.startsWith(begin) && whole.length() <= LONGEST_TITLE) {
                return whole;
            }
        }
        return title;
    }

    private static Value value(FieldChange field) {
        return field.now().equals(Value.NONE) ? field.before() : field.now();
    }

    private void moved(Change change, List<Line> lines) {
        String from = change.formerPlace().sectionTitle();
        String to = change.place().sectionTitle();
        boolean isInOther = !change.formerPlace().section().equals(change.place().section());
        if (isInOther && !from.isEmpty() && !to.isEmpty()) {
            lines.add(line("avsnitt", replaced(from, to)));
        } else {
            String before = Integer.toString(change.formerPlace().index() + 1);
            String now = Integer.toString(change.place().index() + 1);
            if (!before.equals(now)) {
                lines.add(line("ordning", replaced(before, now)));
            }
        }
    }

    private Line line(String key, List<Piece> pieces) {
        return new Line(words.field(key), pieces, false);
    }

    Line field(FieldChange field) {
        return new Line(words.field(field.key()), pieces(field), false);
    }

    /** What a field said and says, without its name. */
    List<Piece> pieces(FieldChange field) {
        Value before = field.before();
        Value now = field.now();
        if (before instanceof Value.Several || now instanceof Value.Several) {
            return list(field);
        }
        if (!field.words().isEmpty()) {
            return runs.pieces(field.words());
        }
        List<Piece> pieces = new ArrayList<>(replaced(shown(before), shown(now)));
        field.difference()
                .filter(difference -> difference.signum() != 0)
                .ifPresent(
                        difference ->
                                pieces.add(new Piece(Kind.SAME, " (" + signed(difference) + ")")));
        return pieces;
    }

    private static String signed(BigDecimal difference) {
        String digits = difference.abs().toPlainString().replace('.', ',');
        return (difference.signum() < 0 ? MINUS : "+") + digits;
    }

    /** A value as it is shown: a text without its marks. */
    String shown(Value value) {
        return value instanceof Value.Text text ? runs.plain(text.text()) : value.text();
    }

    static List<Piece> replaced(String before, String now) {
        List<Piece> pieces = new ArrayList<>();
        if (!before.isEmpty()) {
            pieces.add(new Piece(Kind.DELETED, before));
        }
        if (!before.isEmpty() && !now.isEmpty()) {
            pieces.add(new Piece(Kind.SAME, ARROW));
        }
        if (!now.isEmpty()) {
            pieces.add(new Piece(Kind.INSERTED, now));
        }
        return pieces;
    }

    /** A list as it is now, what is new marked; then what is gone. */
    private List<Piece> list(FieldChange field) {
        List<Value> added = new ArrayList<>(field.added());
        List<Value> removed = field.removed();
        if (added.size() + removed.size() > MANY) {
            String numbers =
                    words.say(
                            "antal-ändrade",
                            Integer.toString(added.size()),
                            Integer.toString(removed.size()));
            return List.of(new Piece(Kind.SAME, numbers));
        }
        boolean areSingle = values(field.before()).size() == 1 && values(field.now()).size() == 1;
        if (areSingle || added.isEmpty() && removed.isEmpty()) {
            return replaced(joined(field.before()), joined(field.now()));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Value value : values(field.now())) {
            add(pieces, added.remove(value) ? Kind.INSERTED : Kind.SAME, shown(value));
        }
        removed.forEach(value -> add(pieces, Kind.DELETED, shown(value)));
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (!pieces.isEmpty()) {
            pieces.add(new Piece(Kind.SAME, "; "));
        }
        pieces.add(new Piece(kind, text));
    }

    private String joined(Value value) {
        return String.join("; ", values(value).stream().map(this::shown).toList());
    }

    private static List<Value> values(Value value) {
        if (value instanceof Value.Several several) {
            return several.values();
        }
        return value.equals(Value.NONE) ? List.of() : List.of(value);
    }
}
