package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vbeplan.check.Exemptions;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Bound;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Excepted;
import org.vbeplan.finding.Finding;
import org.vbeplan.workspace.PlanFile;

/**
 * A plan that was read and checked.
 *
 * @param findings what counts against it, sorted, each once
 * @param excepted what its {@code avsteg} set aside, sorted, each once
 * @param exemptions its {@code avsteg}, for what is found later beside other plans
 */
public record CheckedPlan(
        PlanFile file,
        Optional<PlanInCity> plan,
        List<Finding> findings,
        List<Excepted> excepted,
        Exemptions exemptions) {

    public CheckedPlan {
        requireNonNull(file, "file");
        requireNonNull(plan, "plan");
        requireNonNull(exemptions, "exemptions");
        findings = List.copyOf(findings);
        excepted = List.copyOf(excepted);
    }

    /** The same with what shows beside one other plan, where not all are looked at. */
    CheckedPlan with(Collection<Finding> more) {
        List<Finding> all = new Exemptions.Sorted(findings, excepted).with(more);
        Exemptions.Sorted sorted = exemptions.sort(all, false);
        return new CheckedPlan(file, plan, sorted.findings(), sorted.excepted(), exemptions);
    }

    /** The same with what only shows beside other plans; its {@code avsteg} are asked again. */
    public CheckedPlan compared(Collection<Finding> comparisons) {
        List<Finding> all = new Exemptions.Sorted(findings, excepted).with(comparisons);
        Exemptions.Sorted sorted = exemptions.sort(all, true);
        List<Finding> told = Bound.of(sorted.findings());
        return new CheckedPlan(file, plan, told, sorted.excepted(), exemptions);
    }

    /** The same without what the plan says, where many are kept. */
    CheckedPlan withoutPlan() {
        return new CheckedPlan(file, Optional.empty(), findings, excepted, exemptions);
    }

    /** Whether another plan would be written to the same files. */
    boolean collides() {
        return findings.stream().anyMatch(finding -> finding.code() == Code.OUTPUT_COLLISION);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
