package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** The sections of a plan, with the texts and the tables in them. */
final class SectionItems {

    private final PlanInCity plan;
    private final Wording wording;
    private final TableItems tables;
    private final Map<String, String> headings;

    SectionItems(PlanInCity plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.tables = new TableItems(plan, wording);
        this.headings = plan.template().map(RuleSet.Template::headings).orElse(Map.of());
    }

    List<Item> sections() {
        return plan.plan().sections().stream().map(this::section).toList();
    }

    private Item section(Section section) {
        List<Item> items = new ArrayList<>();
        section.contents().forEach(content -> content(content, items));
        section.sections().forEach(inner -> items.add(section(inner)));
        Word id = section.id();
        Word own = section.heading();
        String heading = own.isGiven() ? own.text() : headings.getOrDefault(id.text(), id.text());
        return new FieldList(wording)
                .word("id", id)
                .add(
                        "rubrik",
                        new Value.Text(wording.words(heading)),
                        own.isGiven() ? own.at() : id.at())
                .flag("bilaga", section.appendix(), "ja", id.at())
                .internal(section.internal(), id.at())
                .item(Subject.SECTION, items, id.at());
    }

    private void content(Content content, List<Item> items) {
        if (content instanceof Content.Text text) {
            texts(text.prose(), "", items);
        } else if (content instanceof Content.Shared shared) {
            Optional<Prose> text = plan.shared(shared.id().text());
            if (text.isPresent()) {
                texts(text.get(), shared.id().text(), items);
            } else {
                items.add(missing(shared.id()));
            }
        } else {
            items.add(tables.table(content));
        }
    }

    /** A shared text that the city does not have: only in a broken plan. */
    private Item missing(Word id) {
        return new FieldList(wording)
                .add("saknas", new Value.Word(id.text()), id.at())
                .item(Subject.TEXT, id.at());
    }

    private void texts(Prose prose, String shared, List<Item> items) {
        BlockPlaces places = new BlockPlaces(prose);
        for (Wording.Line line : wording.lines(prose)) {
            Span at = places.next(line.text());
            FieldList fields = new FieldList(wording);
            if (!line.form().isEmpty()) {
                fields.add("form", new Value.Word(line.form()), at);
            }
            if (!line.aligned().isEmpty()) {
                fields.add("justering", new Value.Word(line.aligned()), at);
            }
            fields.add("text", new Value.Text(line.text()), at);
            items.add(new Item(Subject.TEXT, fields.fields(), List.of(), shared, at));
        }
    }
}
