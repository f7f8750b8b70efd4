package org.vbeplan.check;

import java.util.Set;
import java.util.function.Consumer;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Guesses;
import org.vbeplan.plan.Section;

/** A section that the template does not know is the plan's own and says so with a heading. */
record SectionCheck(PlanInCity context, Consumer<Finding> findings) {

    void check() {
        context.template()
                .ifPresent(
                        template -> {
                            Set<String> known = template.headings().keySet();
                            Guesses guesses = new Guesses();
                            context.plan().eachSection(section -> check(section, known, guesses));
                        });
    }

    private void check(Section section, Set<String> known, Guesses guesses) {
        if (!section.heading().isGiven() && !known.contains(section.id().text())) {
            findings.accept(
                    Finding.of(
                            Code.SECTION_UNKNOWN,
                            section.id().at(),
                            section.id().text(),
                            guesses.to(section.id().text(), known)));
        }
    }
}
