package org.vbeplan.rule;

import java.util.Collection;
import java.util.Optional;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Section;

/**
 * The plan has at least one activity, somewhere or in one of the sections whose ids are {@code
 * värden}. A duty that wants one in each section asks once for each.
 */
final class ActivityMissing implements Rule {

    @Override
    public Code code() {
        return Code.ACTIVITY_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.sections(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        if (!inquiry.measures().rows(inquiry.values()).isEmpty()) {
            return;
        }
        if (inquiry.values().isEmpty()) {
            inquiry.report(inquiry.plan().sectionsAt(), "");
            return;
        }
        // Where none of the sections is there, that is said by the rule on sections.
        inquiry.values().stream()
                .map(inquiry.measures()::section)
                .flatMap(Optional::stream)
                .map(Section::id)
                .findFirst()
                .ifPresent(id -> inquiry.report(id.at(), inquiry.heading(id.text())));
    }
}
