package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.document.Document;
import org.vbeplan.document.Element;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;

/** Makes the sections of the document, with their headings, numbers and contents. */
final class SectionComposer {

    /** HTML and PDF know six levels of heading; the title is the first. */
    private static final int DEEPEST = 6;

    private final PlanInCity context;
    private final Edition edition;
    private final EditionContent content;
    private final TextComposer text;
    private final AreaNames areas;
    private final NeedTable needs;
    private final ActivityTable activities;
    private final Map<String, String> headings;
    private final List<Document.ActivityGroup> groups = new ArrayList<>();
    private int appendices;

    SectionComposer(PlanInCity context, Edition edition, TextComposer text) {
        this.context = context;
        this.edition = edition;
        this.text = text;
        this.headings = context.template().map(RuleSet.Template::headings).orElse(Map.of());
        this.content = new EditionContent(context.plan(), edition);
        this.areas = new AreaNames(context.ruleSet());
        this.needs = new NeedTable(text, content);
        this.activities =
                new ActivityTable(
                        text,
                        new Cells(text, needs, areas),
                        content,
                        context.template().map(RuleSet.Template::columns).orElse(Map.of()));
    }

    /** The activities of the sections composed so far. */
    List<Document.ActivityGroup> groups() {
        return groups;
    }

    /** The sections in order, the appendices after the others. */
    List<Document.Part> parts() {
        List<Document.Part> parts = new ArrayList<>();
        for (Section section : content.sections()) {
            String number =
                    section.appendix() ? "Bilaga " + ++appendices : number("", parts.size() + 1);
            parts.add(top(section, number));
        }
        return parts;
    }

    private String number(String parent, int place) {
        if (!context.plan().header().numberedHeadings() && !parent.startsWith("Bilaga")) {
            return "";
        }
        return parent.isEmpty() ? Integer.toString(place) : parent + "." + place;
    }

    /** A top section is an area: its activities stand together in the list at the end. */
    private Document.Part top(Section section, String number) {
        List<Document.ActivityLine> lines = new ArrayList<>();
        Document.Part part = part(section, number, 2, lines);
        if (!lines.isEmpty()) {
            groups.add(new Document.ActivityGroup(part.id(), part.heading(), lines));
        }
        return part;
    }

    private Document.Part part(
            Section section, String number, int level, List<Document.ActivityLine> lines) {
        List<Element> elements = new ArrayList<>();
        for (Content part : section.contents()) {
            elements.addAll(elements(part, lines));
        }
        List<Document.Part> parts = new ArrayList<>();
        for (Section inner : section.sections()) {
            if (content.keeps(inner)) {
                int deeper = Math.min(DEEPEST, level + 1);
                parts.add(part(inner, number(number, parts.size() + 1), deeper, lines));
            }
        }
        return new Document.Part(
                Ascii.fold(section.id().text()), number, heading(section), level, elements, parts);
    }

    private String heading(Section section) {
        String own = section.heading().text();
        String known = headings.getOrDefault(section.id().text(), section.id().text());
        return text.words(own.isEmpty() ? known : own);
    }

    /** The elements of a part; a table that this edition leaves no row of is no table. */
    private List<Element> elements(Content part, List<Document.ActivityLine> lines) {
        return composed(part, lines).stream()
                .filter(element -> !(element instanceof Element.Table table && isEmpty(table)))
                .toList();
    }

    private boolean isEmpty(Element.Table table) {
        return edition == Edition.PUBLIC && table.rows().isEmpty();
    }

    private List<Element> composed(Content part, List<Document.ActivityLine> lines) {
        if (part instanceof Content.Text prose) {
            return text.elements(prose.prose());
        }
        if (part instanceof Content.Shared shared) {
            return context.shared(shared.id().text())
                    .map(text::elements)
                    .orElseGet(() -> List.of(missing(shared)));
        }
        if (part instanceof Content.Activities table) {
            return List.of(activities.table(table, lines));
        }
        if (part instanceof Content.Observations table) {
            return new ObservationTable(text, content).elements(table);
        }
        if (part instanceof Content.SurveyResult result) {
            return new SurveyTable(text).elements(result.survey());
        }
        if (part instanceof Content.Procedure procedure) {
            return new RoutineFigure(text).elements(procedure.routine());
        }
        if (part instanceof Content.Goals goals) {
            return new GoalList(text).elements(goals);
        }
        if (part instanceof Content.Needs table) {
            return List.of(needs.table(table));
        }
        if (part instanceof Content.Omissions list) {
            return new OmissionList(text, content, areas).elements(list);
        }
        return List.of(new ContactTable(text, content).table((Content.Contacts) part));
    }

    /** Only a draft comes here. */
    private static Element missing(Content.Shared shared) {
        String words = "den gemensamma texten ”" + shared.id() + "” saknas";
        return new Element.Text(new Block.Paragraph(List.of(new Inline.Gap(words))));
    }
}
