package org.vbeplan.rule;

import java.util.Collection;
import java.util.Optional;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Word;

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
        Optional<Word> section =
                inquiry.values().stream()
                        .map(inquiry.measures()::section)
                        .flatMap(Optional::stream)
                        .map(Section::id)
                        .findFirst();
        if (section.isPresent()) {
            Word id = section.get();
            inquiry.report(id.at(), inquiry.heading(id.text()));
        } else if (!inquiry.alsoAsks(Code.SECTION_MISSING)) {
            // Where none of the sections is there, that is otherwise said by the rule on sections.
            inquiry.report(inquiry.plan().sectionsAt(), inquiry.heading(inquiry.values().get(0)));
        }
    }
}
