package org.vbeplan.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Guesses;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.PlanTexts;
import org.vbeplan.text.Address;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** Checks what texts call: sources, variables, links and pictures; shared texts included. */
final class TextCheck {

    private final PlanInCity context;
    private final Identities ids;
    private final Pictures pictures;
    private final Consumer<Finding> findings;
    private final Guesses guesses = new Guesses();
    private final Set<String> cited = new TreeSet<>();

    TextCheck(PlanInCity context, Identities ids, Pictures pictures, Consumer<Finding> findings) {
        this.context = context;
        this.ids = ids;
        this.pictures = pictures;
        this.findings = findings;
    }

    void check() {
        List<Prose> texts = new ArrayList<>(PlanTexts.ofSections(context.plan()));
        texts.addAll(sharedTexts());
        for (Prose text : texts) {
            Set<Inline> shown = standingAlone(text);
            Block.eachInline(text.blocks(), piece -> piece(piece, text, shown.contains(piece)));
        }
        for (Prose text : PlanTexts.ofCells(context.plan())) {
            Block.eachInline(text.blocks(), piece -> piece(piece, text, false));
        }
        context.plan().notes().forEach(this::noteText);
        for (String id : cited) {
            boolean isOwn = context.plan().notes().stream().anyMatch(note -> note.id().equals(id));
            if (!isOwn) {
                context.note(id).ifPresent(this::noteText);
            }
        }
        context.plan().notes().forEach(this::note);
    }

    /** The pictures that are a paragraph of their own: they become figures. */
    private static Set<Inline> standingAlone(Prose text) {
        Set<Inline> pictures = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block block : text.blocks()) {
            if (block instanceof Block.Paragraph paragraph && paragraph.content().size() == 1) {
                pictures.add(paragraph.content().get(0));
            }
        }
        return pictures;
    }

    private List<Prose> sharedTexts() {
        List<Prose> texts = new ArrayList<>();
        context.plan()
                .eachSection(
                        section -> {
                            for (Content content : section.contents()) {
                                if (content instanceof Content.Shared shared) {
                                    context.shared(shared.id().text()).ifPresent(texts::add);
                                }
                            }
                        });
        return texts;
    }

    private void piece(Inline piece, Prose text, boolean alone) {
        if (piece instanceof Inline.Citation citation) {
            citation(citation);
        } else if (piece instanceof Inline.Variable variable) {
            variable(variable);
        } else if (piece instanceof Inline.Link link) {
            link(link);
        } else if (piece instanceof Inline.Image image && alone) {
            image(image, text.at().file());
        } else if (piece instanceof Inline.Image image) {
            findings.accept(Finding.of(Code.IMAGE_MISPLACED, image.at(), image.file()));
        }
    }

    /** What a note says; a note that calls a note would never end. */
    private void noteText(Plan.Note note) {
        for (Prose text : List.of(note.text(), note.missing())) {
            Block.eachInline(
                    text.blocks(),
                    piece -> {
                        if (piece instanceof Inline.Citation citation) {
                            findings.accept(Finding.of(Code.NOTE_IN_NOTE, citation.at()));
                        } else {
                            piece(piece, text, false);
                        }
                    });
        }
        Word address = note.address();
        if (address.isGiven() && !Address.isOutside(address.text())) {
            findings.accept(Finding.of(Code.LINK_FORBIDDEN, address.at(), address.text()));
        }
    }

    private void citation(Inline.Citation citation) {
        cited.add(citation.id());
        if (context.note(citation.id()).isEmpty()) {
            findings.accept(
                    Finding.of(
                            Code.SOURCE_UNKNOWN,
                            citation.at(),
                            citation.id(),
                            guesses.to(citation.id(), context.noteIds())));
        }
    }

    private void variable(Inline.Variable variable) {
        String key = PlanInCity.VARIABLES.get(variable.name());
        if (key == null) {
            Set<String> names = PlanInCity.VARIABLES.keySet();
            findings.accept(
                    Finding.of(
                            Code.VARIABLE_UNKNOWN,
                            variable.at(),
                            variable.name(),
                            guesses.to(variable.name(), names),
                            String.join(", ", names)));
        } else if (context.variable(variable.name()).isEmpty()) {
            boolean ofBoard = key.equals(PlanInCity.BOARD);
            if (ofBoard && context.board().isEmpty() || key.equals(PlanInCity.YEAR)) {
                // A board or a year that is missing or wrong has been reported as that.
                return;
            }
            // What a plan can't give itself, its board's entry in the register lacks.
            String missing = ofBoard ? "" : key;
            findings.accept(
                    Finding.of(
                            Code.VARIABLE_WITHOUT_VALUE, variable.at(), variable.name(), missing));
        }
    }

    private void link(Inline.Link link) {
        if (link.address().startsWith("#") && !ids.isLinkable(link.address().substring(1))) {
            String id = link.address().substring(1);
            findings.accept(
                    Finding.of(Code.LINK_DEAD, link.at(), id, guesses.to(id, ids.linkable())));
        }
    }

    private void image(Inline.Image image, String file) {
        Code code =
                switch (pictures.look(file, image.file())) {
                    case FOUND ->
                            image.alternative().isBlank() ? Code.IMAGE_WITHOUT_ALTERNATIVE : null;
                    case MISSING -> Code.IMAGE_MISSING;
                    case OUTSIDE -> Code.IMAGE_OUTSIDE;
                    case UNUSABLE -> Code.IMAGE_FORMAT;
                };
        if (code != null) {
            findings.accept(Finding.of(code, image.at(), image.file()));
        }
    }

    private void note(Plan.Note note) {
        if (note.missing().isGiven() && !note.text().isGiven()) {
            findings.accept(Finding.of(Code.NOTE_WITHOUT_TEXT, note.at(), note.id()));
        }
        if (!cited.contains(note.id())) {
            findings.accept(Finding.of(Code.SOURCE_UNUSED, note.at(), note.id()));
        }
    }
}
