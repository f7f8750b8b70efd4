package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.PlanTexts;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Prose;

/** A plan as lints read it: all its texts, the city's shared ones included, each once. */
final class Manuscript {

    private final PlanInCity context;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> fetched = new LinkedHashSet<>();

    Manuscript(PlanInCity context) {
        this.context = context;
        context.plan().eachSection(this::section);
        PlanTexts.ofCells(context.plan()).forEach(text -> add(Passage.Kind.CELL, "", text));
        for (Plan.Note note : context.plan().notes()) {
            add(Passage.Kind.NOTE, "", note.text());
        }
    }

    PlanInCity context() {
        return context;
    }

    Plan plan() {
        return context.plan();
    }

    /** In reading order: the sections' texts, then cells, then notes. */
    List<Passage> passages() {
        return passages;
    }

    private void section(Section section) {
        for (Content content : section.contents()) {
            if (content instanceof Content.Text text) {
                add(Passage.Kind.TEXT, section.id().text(), text.prose());
            } else if (content instanceof Content.Shared shared
                    && fetched.add(shared.id().text())) {
                context.shared(shared.id().text())
                        .ifPresent(text -> add(Passage.Kind.SHARED, section.id().text(), text));
            }
        }
    }

    private void add(Passage.Kind kind, String section, Prose text) {
        if (text.isGiven()) {
            passages.add(new Passage(kind, section, text));
        }
    }
}
