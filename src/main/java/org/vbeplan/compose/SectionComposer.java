package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.document.Document;
import org.vbeplan.document.Element;
import org.vbeplan.plan.Activity;
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
    private final TextComposer text;
    private final ActivityTable activities;
    private final Map<String, String> headings;
    private final List<Document.ActivityGroup> groups = new ArrayList<>();
    private int appendices;

    SectionComposer(PlanInCity context, Edition edition, TextComposer text) {
        this.context = context;
        this.edition = edition;
        this.text = text;
        this.headings = context.template().map(RuleSet.Template::headings).orElse(Map.of());
        this.activities =
                new ActivityTable(
                        text,
                        edition,
                        context.template().map(RuleSet.Template::columns).orElse(Map.of()),
                        shownActivities());
    }

    /** The activities of the sections composed so far. */
    List<Document.ActivityGroup> groups() {
        return groups;
    }

    /** The sections in order, the appendices after the others. */
    List<Document.Part> parts() {
        List<Section> sections = context.plan().sections();
        List<Document.Part> parts = new ArrayList<>();
        sections.stream()
                .filter(section -> isKept(section) && !section.appendix())
                .forEach(section -> parts.add(top(section, number("", parts.size() + 1))));
        sections.stream()
                .filter(section -> isKept(section) && section.appendix())
                .forEach(section -> parts.add(top(section, "Bilaga " + ++appendices)));
        return parts;
    }

    private boolean isShown(Section section) {
        return edition.shows(section.internal());
    }

    /**
     * A section of which nothing but its heading is left would tell that something was taken out.
     */
    private boolean isKept(Section section) {
        if (!isShown(section)) {
            return false;
        }
        boolean empty = section.contents().isEmpty() && section.sections().isEmpty();
        return edition == Edition.INTERNAL
                || empty
                || section.contents().stream().anyMatch(this::hasShown)
                || section.sections().stream().anyMatch(this::isKept);
    }

    private boolean hasShown(Content content) {
        if (content instanceof Content.Activities table) {
            return table.rows().isEmpty() || table.rows().stream().anyMatch(activities::isShown);
        }
        if (content instanceof Content.Observations table) {
            return table.rows().isEmpty()
                    || table.rows().stream().anyMatch(row -> edition.shows(row.internal()));
        }
        if (content instanceof Content.Contacts table) {
            return table.contacts().isEmpty()
                    || table.contacts().stream().anyMatch(row -> edition.shows(row.internal()));
        }
        return true;
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
        for (Content content : section.contents()) {
            elements.addAll(elements(content, lines));
        }
        List<Document.Part> parts = new ArrayList<>();
        for (Section inner : section.sections()) {
            if (isKept(inner)) {
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

    /** A row can repeat another only where that one is in this edition. */
    private List<Activity> shownActivities() {
        List<Activity> shown = new ArrayList<>();
        context.plan().sections().forEach(section -> addShown(section, shown));
        return shown;
    }

    private void addShown(Section section, List<Activity> shown) {
        if (isShown(section)) {
            for (Content content : section.contents()) {
                if (content instanceof Content.Activities table) {
                    table.rows().stream().filter(row -> !row.isReference()).forEach(shown::add);
                }
            }
            section.sections().forEach(inner -> addShown(inner, shown));
        }
    }

    /** The elements of a part; a table that this edition leaves no row of is no table. */
    private List<Element> elements(Content content, List<Document.ActivityLine> lines) {
        return composed(content, lines).stream()
                .filter(element -> !(element instanceof Element.Table table && isEmpty(table)))
                .toList();
    }

    private boolean isEmpty(Element.Table table) {
        return edition == Edition.PUBLIC && table.rows().isEmpty();
    }

    private List<Element> composed(Content content, List<Document.ActivityLine> lines) {
        if (content instanceof Content.Text prose) {
            return text.elements(prose.prose());
        }
        if (content instanceof Content.Shared shared) {
            return context.shared(shared.id().text())
                    .map(text::elements)
                    .orElseGet(() -> List.of(missing(shared)));
        }
        if (content instanceof Content.Activities table) {
            return List.of(activities.table(table, lines));
        }
        if (content instanceof Content.Observations table) {
            return new ObservationTable(text, edition).elements(table);
        }
        if (content instanceof Content.SurveyResult result) {
            return new SurveyTable(text).elements(result.survey());
        }
        if (content instanceof Content.Procedure procedure) {
            return new RoutineFigure(text).elements(procedure.routine());
        }
        if (content instanceof Content.Goals goals) {
            return new GoalList(text).elements(goals);
        }
        return List.of(new ContactTable(text, edition).table((Content.Contacts) content));
    }

    /** Only a draft comes here. */
    private static Element missing(Content.Shared shared) {
        String words = "den gemensamma texten ”" + shared.id() + "” saknas";
        return new Element.Text(new Block.Paragraph(List.of(new Inline.Gap(words))));
    }
}
