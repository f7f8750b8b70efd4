package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.city.RuleSet.TemplateSection;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Section;

/** The sections that the riktlinjer name are there; {@code värden} are their ids. */
final class SectionMissing implements Rule {

    @Override
    public Code code() {
        return Code.SECTION_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.sections(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        // A file without any section has been told so.
        if (!inquiry.plan().sections().isEmpty()) {
            inquiry.values().stream()
                    .filter(id -> inquiry.section(id).isEmpty())
                    .forEach(id -> report(inquiry, id));
        }
    }

    private static void report(Inquiry inquiry, String id) {
        String heading = inquiry.headings().getOrDefault(id, id);
        Section parent =
                inquiry.template()
                        .map(template -> parent(id, "", template.sections()))
                        .flatMap(inquiry::section)
                        .orElse(null);
        inquiry.report(
                parent == null ? inquiry.plan().sectionsAt() : parent.id().at(),
                heading,
                id,
                parent == null ? "" : parent.id().text(),
                underAnotherId(inquiry, heading));
    }

    /** The id of the section that the template has it in; empty at the top, and for no section. */
    private static String parent(String id, String above, List<TemplateSection> sections) {
        for (TemplateSection section : sections) {
            String found =
                    section.id().equals(id) ? above : parent(id, section.id(), section.sections());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** The id of a section of the plan's own that has the very heading; empty where none has. */
    private static String underAnotherId(Inquiry inquiry, String heading) {
        List<String> ids = new ArrayList<>();
        inquiry.plan()
                .eachSection(
                        section -> {
                            if (section.heading().text().equalsIgnoreCase(heading)) {
                                ids.add(section.id().text());
                            }
                        });
        return ids.isEmpty() ? "" : ids.get(0);
    }
}
