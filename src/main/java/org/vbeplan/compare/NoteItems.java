package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Plan;

/**
 * The plan's own notes and those of the city that it cites. Their order in the file means nothing:
 * a document numbers them by use.
 */
final class NoteItems {

    private final PlanInCity plan;
    private final Wording wording;

    NoteItems(PlanInCity plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** To be asked when all other texts have been written: only then is it known what is cited. */
    List<Item> notes() {
        Set<String> ids = new TreeSet<>();
        plan.plan().notes().forEach(note -> ids.add(note.id()));
        wording.cited().stream().filter(id -> plan.note(id).isPresent()).forEach(ids::add);
        List<Item> notes = new ArrayList<>();
        ids.forEach(id -> notes.add(note(plan.note(id).orElseThrow())));
        return notes;
    }

    private Item note(Plan.Note note) {
        FieldList fields = new FieldList(wording);
        fields.add("id", new Value.Word(note.id()), note.at());
        fields.flag("typ", note.kind() == Plan.Note.Kind.EXPLANATION, "not", note.at());
        fields.text("text", note.text()).text("saknas", note.missing());
        return fields.word("adress", note.address()).item(Subject.NOTE, note.at());
    }
}
