package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vbeplan.city.Duty;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.plan.Activity;
import org.vbeplan.text.Prose;

/** The rows of activity tables: each field by itself, each responsible by itself. */
final class ActivityItems {

    private final PlanInCity plan;
    private final Wording wording;

    ActivityItems(PlanInCity plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    Item row(Activity row) {
        FieldList fields = new FieldList(wording);
        fields.word("id", row.id());
        fields.value("se", row.reference(), id -> new Value.Reference(Subject.ACTIVITY, id));
        fields.word("kortnamn", row.name()).text("aktivitet", row.description());
        fields.word("kravgrad", row.obligation()).texts("ansvarig", row.responsible());
        partners(row, fields);
        schedule(row.schedule(), fields);
        Activity.FollowUp followUp = row.followUp();
        fields.text("uppföljning.text", followUp.text());
        fields.text("uppföljning.kanal", followUp.channel());
        fields.text("uppföljning.indikator", followUp.indicator());
        fields.day("uppföljning.senast", followUp.latest());
        fields.value("insatsområde", row.area(), this::area);
        fields.values("delområden", row.subareas(), this::subarea);
        fields.values("behov", row.needs(), id -> new Value.Reference(Subject.NEED, id));
        fields.values("krav", row.demands(), this::duty);
        fields.text("mål", row.goal()).text("indikator", row.indicator());
        fields.text("målgrupp", row.audience()).text("metod", row.method());
        fields.text("kostnad", row.cost());
        fields.word("läge", row.state()).text("utfall", row.outcome());
        fields.word("föregående", row.previous());
        fields.internal(row.internal(), row.at());
        List<Item> steps = row.steps().stream().map(this::step).toList();
        return row.isReference()
                ? fields.item(Subject.REPEATED, steps, row.at())
                : fields.item(Subject.ACTIVITY, steps, row.at());
    }

    private Item step(Activity.Step step) {
        FieldList fields = new FieldList(wording);
        fields.word("id", step.id());
        fields.text("aktivitet", step.description()).texts("ansvarig", step.responsible());
        schedule(step.schedule(), fields);
        return fields.item(Subject.STEP, step.at());
    }

    private void partners(Activity row, FieldList fields) {
        List<Value> partners = new ArrayList<>();
        for (Activity.Partner partner : row.partners()) {
            String name = wording.value(partner.name()).text();
            Prose until = partner.until();
            partners.add(
                    new Value.Text(
                            until.isGiven()
                                    ? name + " t.o.m. " + wording.value(until).text()
                                    : name));
        }
        if (!partners.isEmpty()) {
            fields.add("samverkan", new Value.Several(partners), row.partners().get(0).name().at());
        }
    }

    private static void schedule(Activity.Schedule schedule, FieldList fields) {
        fields.text("tidplan.text", schedule.text());
        fields.day("tidplan.senast", schedule.latest());
        fields.text("tidplan.start", schedule.start());
        fields.text("tidplan.period", schedule.period());
        fields.text("tidplan.frekvens", schedule.rhythm());
        fields.text("tidplan.vid", schedule.condition());
        fields.flag("tidplan.löpande", schedule.ongoing(), "ja", schedule.at());
    }

    private Value area(String id) {
        return named(
                id,
                plan.ruleSet().stream()
                        .flatMap(rules -> rules.areas().stream())
                        .filter(area -> area.id().equals(id))
                        .map(RuleSet.Area::name)
                        .findFirst());
    }

    Value subarea(String id) {
        return named(
                id,
                plan.ruleSet().stream()
                        .flatMap(rules -> rules.subareas().stream())
                        .filter(subarea -> subarea.id().equals(id))
                        .map(RuleSet.Subarea::name)
                        .findFirst());
    }

    private Value duty(String id) {
        return named(id, plan.ruleSet().flatMap(rules -> rules.duty(id)).map(Duty::id));
    }

    private static Value named(String id, Optional<String> name) {
        return new Value.Named(id, name.orElse(id));
    }
}
