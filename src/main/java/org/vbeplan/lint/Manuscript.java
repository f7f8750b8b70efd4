package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Cell;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.PlanTexts;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Places;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * A plan as lints read it: all texts of the document, the city's shared ones included, each once.
 * What {@code förlaga} says of the original is no part of the document and is left out.
 */
final class Manuscript {

    private final PlanInCity context;
    private final List<Passage> passages = new ArrayList<>();

    /** Shared text's id → its place among the passages. */
    private final Map<String, Integer> fetched = new HashMap<>();

    private List<NoteMarks.Mark> noteMarks;

    /** Note's id → whether it is called in the public edition. */
    private final Map<String, Boolean> called = new HashMap<>();

    Manuscript(PlanInCity context) {
        this.context = context;
        cells(PlanTexts.ofHead(context.plan().header()), false);
        context.plan().sections().forEach(section -> section(section, false));
        cells(PlanTexts.ofReasons(context.plan()), false);
        context.plan().notes().forEach(this::note);
        Set<String> own = new HashSet<>();
        context.plan().notes().forEach(note -> own.add(note.id()));
        for (String id : called.keySet().stream().sorted().toList()) {
            if (!own.contains(id)) {
                context.note(id).ifPresent(this::note);
            }
        }
    }

    PlanInCity context() {
        return context;
    }

    Plan plan() {
        return context.plan();
    }

    /** In reading order: head, sections, reasons, then the notes, the city's own last. */
    List<Passage> passages() {
        return passages;
    }

    /** The numbers of notes that are set by hand, in reading order. */
    List<NoteMarks.Mark> noteMarks() {
        if (noteMarks == null) {
            noteMarks = new ArrayList<>();
            passages.forEach(passage -> noteMarks.addAll(NoteMarks.in(passage)));
        }
        return noteMarks;
    }

    private void section(Section section, boolean inside) {
        boolean internal = inside || section.internal();
        String id = section.id().text();
        heading(section.heading(), id, internal);
        for (Content content : section.contents()) {
            if (content instanceof Content.Text text) {
                add(Passage.Kind.TEXT, null, id, internal, text.prose());
            } else if (content instanceof Content.Shared shared) {
                shared(shared.id().text(), id, internal);
            } else {
                if (content instanceof Content.Activities table) {
                    table.columns().forEach(column -> heading(column.heading(), id, internal));
                }
                cells(PlanTexts.in(section, content), internal);
            }
        }
        section.sections().forEach(each -> section(each, internal));
    }

    private void heading(Word heading, String section, boolean internal) {
        if (heading.isGiven()) {
            add(Passage.Kind.HEADING, null, section, internal, prose(heading));
        }
    }

    private void shared(String id, String section, boolean internal) {
        Integer before = fetched.get(id);
        if (before == null) {
            Prose text = context.shared(id).orElse(Prose.NONE);
            if (text.isRead()) {
                fetched.put(id, passages.size());
                add(Passage.Kind.SHARED, null, section, internal, text);
            }
        } else if (!internal && passages.get(before).isInternal()) {
            Prose text = passages.get(before).prose();
            passages.set(before, passage(Passage.Kind.SHARED, null, section, false, text));
        }
    }

    private void cells(List<Cell> cells, boolean inside) {
        for (Cell cell : cells) {
            if (cell.role() != Cell.Role.ORIGINAL) {
                boolean internal = inside || cell.internal();
                add(Passage.Kind.CELL, cell.role(), cell.section(), internal, cell.text());
            }
        }
    }

    /** A note is as public as what calls it; one that nothing calls is printed nowhere. */
    private void note(Plan.Note note) {
        boolean internal = !called.getOrDefault(note.id(), true);
        add(Passage.Kind.NOTE, null, "", internal, note.text());
    }

    private void add(
            Passage.Kind kind, Cell.Role role, String section, boolean internal, Prose text) {
        if (text.isRead()) {
            passages.add(passage(kind, role, section, internal, text));
        }
    }

    private Passage passage(
            Passage.Kind kind, Cell.Role role, String section, boolean internal, Prose text) {
        if (text.markdown().contains("[^")) {
            Block.eachInline(
                    text.blocks(),
                    piece -> {
                        if (piece instanceof Inline.Citation citation) {
                            called.merge(citation.id(), !internal, Boolean::logicalOr);
                        }
                    });
        }
        return new Passage(kind, role, section, internal, text);
    }

    /** A line without marks as a text. Where it is quoted, only the whole can be pointed at. */
    private static Prose prose(Word line) {
        String text = line.text();
        boolean asWritten = text.codePointCount(0, text.length()) == line.at().length();
        Places places =
                asWritten
                        ? Places.lines(
                                line.at().file(), text, line.at().line(), line.at().column(), 0)
                        : Places.whole(line.at());
        List<Block> blocks = List.of(new Block.Paragraph(List.of(new Inline.Plain(text))));
        return new Prose(text, line.at(), places, blocks);
    }
}
