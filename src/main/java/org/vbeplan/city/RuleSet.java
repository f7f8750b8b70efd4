package org.vbeplan.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.text.Inline;

/**
 * The guidelines that a plan follows, {@code riktlinjer}, in one version.
 *
 * @param name as the document calls them
 * @param cover how the cover names them, such as {@code Riktlinjer … (dnr 155-943/2015)}
 * @param environments {@code miljöer}, id → name
 * @param templates {@code mallar}, id → template, the default first
 */
public record RuleSet(
        String id,
        String name,
        String cover,
        Map<String, String> environments,
        Map<String, Template> templates) {

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
