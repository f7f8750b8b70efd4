package org.vbeplan.check;

import java.util.function.Consumer;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Finding;

/**
 * Checks a plan that has been read against itself and against its city.
 *
 * <p>What the riktlinjer demand of a plan is not asked here.
 */
public final class PlanCheck {

    private final Pictures pictures;

    /**
     * @param pictures looks for the pictures that texts name
     */
    public PlanCheck(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Reports every name that leads nowhere and every id that is not one of its kind. */
    public void check(PlanInCity plan, Consumer<Finding> findings) {
        new HeaderCheck(plan, findings).check();
        Identities ids = new Identities(findings);
        ids.collect(plan.plan());
        new SectionCheck(plan, findings).check();
        new ReferenceCheck(plan, ids, findings).check();
        new AreaCheck(plan, findings).check();
        new OmissionCheck(plan.plan(), findings).check();
        new ReasonCheck(plan.plan(), findings).check();
        new RangeCheck(plan.plan(), findings).check();
        new TextCheck(plan, ids, pictures, findings).check();
    }
}
