package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Excepted;
import org.vbeplan.finding.Finding;
import org.vbeplan.workspace.PlanFile;

/**
 * A plan that was read and checked.
 *
 * @param findings what counts against it, sorted, each once
 * @param excepted what its {@code avsteg} set aside, sorted, each once
 */
public record CheckedPlan(
        PlanFile file, Optional<PlanInCity> plan, List<Finding> findings, List<Excepted> excepted) {

    public CheckedPlan {
        requireNonNull(file, "file");
        requireNonNull(plan, "plan");
        findings = List.copyOf(findings);
        excepted = List.copyOf(excepted);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
