package org.vbeplan.rule;

import java.util.Collection;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Section;

/**
 * Sections that are there say something; {@code värden} are their ids. A heading alone, a table
 * without rows and a text of nothing but dots say nothing.
 */
final class SectionEmpty implements Rule {

    @Override
    public Code code() {
        return Code.SECTION_EMPTY;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.sections(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        for (String id : inquiry.values()) {
            inquiry.section(id)
                    .filter(Section::isEmpty)
                    .ifPresent(
                            section -> inquiry.report(section.id().at(), inquiry.heading(id), id));
        }
    }
}
