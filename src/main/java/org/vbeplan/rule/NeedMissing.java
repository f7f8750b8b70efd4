package org.vbeplan.rule;

import java.util.Collection;
import java.util.Optional;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Section;

/**
 * The plan lists what the lägesbild shows to be needed; {@code värden} are ids of sections where
 * the list is expected.
 */
final class NeedMissing implements Rule {

    @Override
    public Code code() {
        return Code.NEED_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.sections(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        if (inquiry.measures().needs().isEmpty()) {
            Span at =
                    inquiry.values().stream()
                            .map(inquiry::section)
                            .flatMap(Optional::stream)
                            .map(Section::id)
                            .findFirst()
                            .map(id -> id.at())
                            .orElse(inquiry.plan().sectionsAt());
            inquiry.report(at);
        }
    }
}
