package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vbeplan.finding.Excepted;
import org.vbeplan.finding.Finding;
import org.vbeplan.workspace.PlanFile;

/**
 * What a validation has to say of a plan.
 *
 * @param findings what counts against it, sorted, each once
 * @param excepted what its {@code avsteg} set aside, sorted, each once
 * @param trouble what kept the plan from being checked; null where nothing did
 * @param bug what we did wrong ourselves; null where nothing is known
 */
public record Verdict(
        PlanFile file,
        List<Finding> findings,
        List<Excepted> excepted,
        Trouble trouble,
        Throwable bug) {

    public Verdict {
        requireNonNull(file, "file");
        findings = List.copyOf(findings);
        excepted = List.copyOf(excepted);
    }

    static Verdict of(CheckedPlan checked) {
        return new Verdict(checked.file(), checked.findings(), checked.excepted(), null, null);
    }

    /** Of a plan that could not be checked. */
    public static Verdict prevented(PlanFile file, Trouble trouble) {
        return new Verdict(file, List.of(), List.of(), trouble, null);
    }

    static Verdict failed(PlanFile file, Throwable bug) {
        return new Verdict(file, List.of(), List.of(), null, bug);
    }

    /** The same, where the plan could not be checked to the end. */
    Verdict butFor(Trouble why, Throwable fault) {
        return new Verdict(file, findings, excepted, why, fault);
    }

    /** Whether the plan was read and checked to the end. */
    public boolean isComplete() {
        return trouble == null && bug == null;
    }
}
