package org.vbeplan.rule;

import java.util.Optional;
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
