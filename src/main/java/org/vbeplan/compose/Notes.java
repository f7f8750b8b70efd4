package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.document.Document;
import org.vbeplan.plan.Plan;
import org.vbeplan.text.Address;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Withheld;

/** Numbers the notes of a document in the order in which they are called. */
final class Notes {

    private final PlanInCity context;
    private final List<Document.Note> notes = new ArrayList<>();

    Notes(PlanInCity context) {
        this.context = context;
    }

    List<Document.Note> all() {
        return notes;
    }

    /** A new note for this call: the source, and the place in it. */
    Inline call(Inline.Citation citation) {
        int number = notes.size() + 1;
        Plan.Note note = context.note(citation.id()).orElse(null);
        if (note == null) {
            // Only a draft comes here.
            notes.add(missing(number, "Källan ”" + citation.id() + "” finns inte."));
        } else if (note.missing().isGiven()) {
            notes.add(new Document.Note(number, words(note.missing()), true));
        } else {
            notes.add(new Document.Note(number, text(note, citation.place()), false));
        }
        return new Inline.NoteCall(number);
    }

    private static Document.Note missing(int number, String words) {
        return new Document.Note(number, List.of(new Inline.Gap(words)), true);
    }

    private List<Inline> text(Plan.Note note, String place) {
        List<Inline> text = new ArrayList<>(words(note.text()));
        if (!place.isEmpty()) {
            withoutFullStop(text);
            text.add(new Inline.Plain(Typography.set(", " + place + ".")));
        }
        if (Address.isOutside(note.address().text())) {
            text.add(new Inline.Plain(" "));
            text.add(
                    new Inline.Link(
                            note.address().text(),
                            List.of(new Inline.Plain(note.address().text())),
                            note.at()));
        }
        return new Withheld().fromLine(text);
    }

    /** A note's own words; a note that calls a note would never end. */
    private List<Inline> words(Prose prose) {
        return Inline.rewrite(
                prose.line(),
                piece -> {
                    if (piece instanceof Inline.Plain plain) {
                        return List.of(new Inline.Plain(Typography.set(plain.text())));
                    }
                    if (piece instanceof Inline.Variable variable) {
                        String value = context.variable(variable.name()).orElse("");
                        return List.of(new Inline.Plain(Typography.set(value)));
                    }
                    return piece instanceof Inline.Citation ? List.of() : List.of(piece);
                });
    }

    private static void withoutFullStop(List<Inline> text) {
        int last = text.size() - 1;
        if (last >= 0
                && text.get(last) instanceof Inline.Plain plain
                && plain.text().endsWith(".")) {
            String words = plain.text();
            text.set(last, new Inline.Plain(words.substring(0, words.length() - 1)));
        }
    }
}
