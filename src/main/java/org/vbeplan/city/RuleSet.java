package org.vbeplan.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Word;

/**
 * The guidelines that a plan follows, {@code riktlinjer}, in one version.
 *
 * @param name as the document calls them
 * @param cover how the cover names them, such as {@code Riktlinjer … (dnr 155-943/2015)}
 * @param from the first day they are in force; not given where unknown
 * @param until the last day; not given while they are in force, or where unknown
 * @param environments {@code miljöer}, id → name
 * @param templates {@code mallar}, id → template, the default first
 * @param areas {@code insatsområden}, in order; empty where the riktlinjer have none
 * @param terms {@code termer}, a term no longer used → the one in force
 * @param duties {@code krav}, in order
 * @param documents {@code dokument}, what the boards owe
 */
public record RuleSet(
        String id,
        String name,
        String cover,
        Word from,
        Word until,
        Map<String, String> environments,
        Map<String, Template> templates,
        List<Area> areas,
        Map<String, String> terms,
        List<Duty> duties,
        List<OwedDocument> documents) {

    public RuleSet {
        areas = List.copyOf(areas);
        duties = List.copyOf(duties);
        documents = List.copyOf(documents);
    }

    /**
     * The template that a plan is judged by: that of the name it uses, or else the first, where the
     * plan follows other riktlinjer.
     */
    public Optional<Template> templateOf(PlanInCity plan) {
        Template own = templates.get(plan.templateId());
        return own != null ? Optional.of(own) : templates.values().stream().findFirst();
    }

    /** Every sub-area of every area, in order. */
    public List<Subarea> subareas() {
        return areas.stream().flatMap(area -> area.subareas().stream()).toList();
    }

    /** What a board owes, in order; nothing where the riktlinjer ask no document of it. */
    public List<OwedDocument> owedBy(Board board) {
        return documents.stream().filter(document -> document.isOf(board)).toList();
    }

    /** The duty with an id. */
    public Optional<Duty> duty(String id) {
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }

    /** A field of work, {@code insatsområde}. */
    public record Area(String id, String name, List<Subarea> subareas) {
        public Area {
            subareas = List.copyOf(subareas);
        }
    }

    /**
     * A part of a field of work, {@code delområde}.
     *
     * @param shortName {@code kort}, for tables; the name where no shorter one is given
     * @param responsible kinds of board and ids of boards that answer for it
     */
    public record Subarea(String id, String name, String shortName, List<Word> responsible) {
        public Subarea {
            responsible = List.copyOf(responsible);
        }

        /** Whether the board answers for it. */
        public boolean isOf(Board board) {
            return responsible.stream()
                    .anyMatch(name -> name.is(board.kind()) || name.is(board.id()));
        }
    }

    /**
     * Which headings a plan under the rule set has, and in what words.
     *
     * @param title the document's title, with variables
     * @param columns the activity tables' columns: field → head, in order
     * @param sections the top sections, in order
     */
    public record Template(
            String id,
            List<Inline> title,
            Map<String, String> columns,
            List<TemplateSection> sections) {

        /** Section id → heading, for every section at any depth, in reading order. */
        public Map<String, String> headings() {
            Map<String, String> headings = new LinkedHashMap<>();
            sections.forEach(section -> section.collect(headings));
            return headings;
        }
    }

    /** A section that the template knows. */
    public record TemplateSection(String id, String heading, List<TemplateSection> sections) {
        public TemplateSection {
            sections = List.copyOf(sections);
        }

        private void collect(Map<String, String> headings) {
            headings.put(id, heading);
            sections.forEach(section -> section.collect(headings));
        }
    }
}
