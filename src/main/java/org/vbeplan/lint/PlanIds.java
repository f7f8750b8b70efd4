package org.vbeplan.lint;

import java.util.Set;
import java.util.TreeSet;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Goal;
import org.vbeplan.plan.Need;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.Routine;
import org.vbeplan.plan.Survey;
import org.vbeplan.text.Word;

/** All by which something of a plan can be called: its ids, and the keys of its head. */
final class PlanIds {

    private final Set<String> ids = new TreeSet<>();

    private PlanIds() {}

    static Set<String> of(Plan plan) {
        PlanIds found = new PlanIds();
        found.ids.addAll(plan.header().keys().keySet());
        plan.eachSection(
                section -> {
                    found.add(section.id());
                    section.contents().forEach(found::content);
                });
        plan.notes().forEach(note -> found.ids.add(note.id()));
        return found.ids;
    }

    private void content(Content content) {
        if (content instanceof Content.Activities table) {
            for (Activity row : table.rows()) {
                add(row.id());
                row.steps().stream().map(Activity.Step::id).forEach(this::add);
            }
        } else if (content instanceof Content.Observations table) {
            table.rows().stream().map(Observation::id).forEach(this::add);
        } else if (content instanceof Content.SurveyResult result) {
            add(result.survey().id());
            result.survey().questions().stream().map(Survey.Question::id).forEach(this::add);
        } else if (content instanceof Content.Procedure procedure) {
            add(procedure.routine().id());
            procedure.routine().steps().stream().map(Routine.Step::id).forEach(this::add);
        } else if (content instanceof Content.Needs table) {
            table.needs().stream().map(Need::id).forEach(this::add);
        } else if (content instanceof Content.Goals goals) {
            goals.goals().stream().map(Goal::id).forEach(this::add);
        } else if (content instanceof Content.Shared shared) {
            add(shared.id());
        } else if (content instanceof Content.Omissions list) {
            list.omissions().forEach(omission -> add(omission.subarea()));
        }
    }

    private void add(Word id) {
        if (id.isGiven()) {
            ids.add(id.text());
        }
    }
}
