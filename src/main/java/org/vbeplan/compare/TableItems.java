package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Contact;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Goal;
import org.vbeplan.plan.Need;
import org.vbeplan.plan.Omission;
import org.vbeplan.text.Prose;

/** The tables and the lists of a section, with their rows. */
final class TableItems {

    private final PlanInCity plan;
    private final Wording wording;
    private final ActivityItems activities;
    private final FigureItems figures;

    TableItems(PlanInCity plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.activities = new ActivityItems(plan, wording);
        this.figures = new FigureItems(plan, wording);
    }

    Item table(Content content) {
        if (content instanceof Content.Activities table) {
            FieldList fields = titled(table.title());
            columns(table, fields);
            return table(
                    fields, "aktiviteter", table.rows().stream().map(activities::row), table.at());
        }
        if (content instanceof Content.Observations table) {
            FieldList fields = titled(table.title());
            fields.flag("diagram", table.chart(), "ja", table.at());
            return table(
                    fields,
                    "observationer",
                    table.rows().stream().map(figures::observation),
                    table.at());
        }
        if (content instanceof Content.SurveyResult result) {
            return figures.survey(result.survey());
        }
        if (content instanceof Content.Procedure procedure) {
            return figures.routine(procedure.routine());
        }
        if (content instanceof Content.Goals goals) {
            return table(
                    titled(goals.title()),
                    "mål",
                    goals.goals().stream().map(this::goal),
                    goals.at());
        }
        if (content instanceof Content.Needs needs) {
            return table(
                    titled(needs.title()),
                    "behov",
                    needs.needs().stream().map(this::need),
                    needs.at());
        }
        if (content instanceof Content.Omissions omissions) {
            return table(
                    titled(omissions.title()),
                    "utan-insats",
                    omissions.omissions().stream().map(this::omission),
                    omissions.at());
        }
        Content.Contacts contacts = (Content.Contacts) content;
        return table(
                titled(contacts.title()),
                "kontakter",
                contacts.contacts().stream().map(this::contact),
                contacts.at());
    }

    private FieldList titled(Prose title) {
        return new FieldList(wording).text("tabellrubrik", title);
    }

    private static Item table(FieldList fields, String id, Stream<Item> rows, Span at) {
        return fields.add("id", new Value.Word(id), at).item(Subject.TABLE, rows.toList(), at);
    }

    /** The heads that a reader sees: the table's own, or else those of the template. */
    private void columns(Content.Activities table, FieldList fields) {
        List<Value> heads = new ArrayList<>();
        if (table.columns().isEmpty()) {
            Map<String, String> known =
                    plan.template().map(RuleSet.Template::columns).orElse(Map.of());
            known.forEach((field, head) -> heads.add(new Value.Named(field, head)));
        } else {
            table.columns()
                    .forEach(
                            column ->
                                    heads.add(
                                            new Value.Named(
                                                    column.field().text(),
                                                    column.heading().text())));
        }
        if (!heads.isEmpty()) {
            fields.add("kolumner", new Value.Several(heads), table.at());
        }
    }

    private Item goal(Goal goal) {
        List<Item> measures = new ArrayList<>();
        for (Goal.Measure measure : goal.measures()) {
            measures.add(
                    new FieldList(wording)
                            .text("text", measure.text())
                            .word("typ", measure.type())
                            .text("målvärde", measure.target())
                            .text("utfall", measure.outcome())
                            .item(
                                    Subject.MEASURE,
                                    measure.text().isGiven() ? measure.text().at() : goal.at()));
        }
        return new FieldList(wording)
                .word("id", goal.id())
                .text("text", goal.text())
                .texts("effekter", goal.effects())
                .item(Subject.GOAL, measures, goal.at());
    }

    private Item need(Need need) {
        return new FieldList(wording)
                .word("id", need.id())
                .text("text", need.text())
                .text("grund", need.ground())
                .text("utan-insats", need.unmet())
                .internal(need.internal(), need.at())
                .item(Subject.NEED, need.at());
    }

    private Item omission(Omission omission) {
        return new FieldList(wording)
                .value("delområde", omission.subarea(), activities::subarea)
                .text("skäl", omission.reason())
                .internal(omission.internal(), omission.at())
                .item(Subject.OMISSION, omission.at());
    }

    private Item contact(Contact contact) {
        return new FieldList(wording)
                .text("funktion", contact.function())
                .text("enhet", contact.unit())
                .word("telefon", contact.telephone())
                .word("e-post", contact.email())
                .word("webb", contact.web())
                .internal(contact.internal(), contact.at())
                .item(Subject.CONTACT, contact.at());
    }
}
