package org.vbeplan.lint;

import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Finding;

/** Looks through a plan for everything that a careful reader would remark on. */
public final class LintCheck {

    private static final List<Lint> ALL =
            List.of(
                    // Words and signs.
                    new Ibid()
                    // Figures, dates and likeness.
                    // Personal data.
                    );

    /** Reports what the plan by itself shows; other plans are not looked at. */
    public void check(PlanInCity plan, Consumer<Finding> findings) {
        Manuscript manuscript = new Manuscript(plan);
        ALL.forEach(lint -> lint.look(manuscript, findings));
    }
}
