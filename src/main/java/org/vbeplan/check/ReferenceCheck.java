package org.vbeplan.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Guesses;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Routine;
import org.vbeplan.text.Word;

/** Checks the ids by which one part of a plan names another. */
final class ReferenceCheck {

    private final PlanInCity context;
    private final Identities ids;
    private final Consumer<Finding> findings;
    private final Guesses guesses = new Guesses();
    private final Set<String> duties = new LinkedHashSet<>();

    ReferenceCheck(PlanInCity context, Identities ids, Consumer<Finding> findings) {
        this.context = context;
        this.ids = ids;
        this.findings = findings;
        context.ruleSet().ifPresent(rules -> rules.duties().forEach(duty -> duties.add(duty.id())));
    }

    void check() {
        context.plan().eachSection(section -> section.contents().forEach(this::content));
    }

    private void content(Content content) {
        if (content instanceof Content.Activities table) {
            table.rows().forEach(this::activity);
        } else if (content instanceof Content.Observations table) {
            table.rows().forEach(this::observation);
        } else if (content instanceof Content.Procedure procedure) {
            routine(procedure.routine());
        } else if (content instanceof Content.Shared shared) {
            shared(shared.id());
        }
    }

    private void activity(Activity row) {
        known(row.reference(), ids.activities(), "@slag.aktivitet");
        row.needs().forEach(need -> known(need, ids.needs(), "@slag.behov"));
        if (context.ruleSet().isPresent()) {
            row.demands().forEach(duty -> known(duty, duties, "@slag.krav"));
        }
    }

    private void observation(Observation row) {
        row.overlaps().forEach(other -> known(other, ids.observations(), "@slag.observation"));
        Set<String> environments =
                context.ruleSet().map(RuleSet::environments).map(map -> map.keySet()).orElse(null);
        if (environments != null) {
            known(row.environment(), environments, "@slag.miljö");
        }
    }

    private void routine(Routine routine) {
        List<String> steps = routine.steps().stream().map(step -> step.id().text()).toList();
        for (Routine.Step step : routine.steps()) {
            step.next().forEach(next -> known(next, steps, "@slag.steg"));
        }
    }

    private void known(Word name, Collection<String> names, String kind) {
        if (name.isGiven() && !names.contains(name.text())) {
            findings.accept(
                    Finding.of(
                            Code.REFERENCE_UNKNOWN,
                            name.at(),
                            name.text(),
                            guesses.to(name.text(), names),
                            kind));
        }
    }

    private void shared(Word id) {
        boolean canTell = context.template().isPresent();
        if (canTell && context.shared(id.text()).isEmpty()) {
            Collection<String> there =
                    context.city().texts().ids(context.ruleSetId(), context.templateId());
            findings.accept(
                    Finding.of(
                            Code.SHARED_TEXT_UNKNOWN,
                            id.at(),
                            id.text(),
                            guesses.to(id.text(), there)));
        }
    }
}
