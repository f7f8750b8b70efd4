package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vbeplan.finding.Finding;
import org.vbeplan.workspace.PlanFile;

/**
 * What became of a plan.
 *
 * @param findings what is wrong with it, sorted; with the page template, where that is broken
 * @param excepted how many findings its {@code avsteg} set aside
 * @param written the files, as the user sees them
 * @param trouble what the machine did not let us do; null where there was none
 * @param bug what we did wrong ourselves; null where nothing is known
 */
public record PlanResult(
        PlanFile file,
        State state,
        List<Finding> findings,
        int excepted,
        List<String> written,
        Trouble trouble,
        Throwable bug) {

    /** How it ended. */
    public enum State {
        /** Its documents are there. */
        WRITTEN,
        /** Its documents were there already, as they are to be. */
        UNCHANGED,
        /** It has errors; its old documents are as they were. */
        REFUSED,
        /** A template of the workspace is broken, or the machine did not let us. */
        PREVENTED,
        /** Our fault. */
        FAILED
    }

    public PlanResult {
        requireNonNull(file, "file");
        requireNonNull(state, "state");
        findings = List.copyOf(findings);
        written = List.copyOf(written);
    }

    static PlanResult written(CheckedPlan checked, List<String> files) {
        return new PlanResult(
                checked.file(),
                State.WRITTEN,
                checked.findings(),
                checked.excepted().size(),
                files,
                null,
                null);
    }

    static PlanResult unchanged(CheckedPlan checked) {
        return new PlanResult(
                checked.file(),
                State.UNCHANGED,
                checked.findings(),
                checked.excepted().size(),
                List.of(),
                null,
                null);
    }

    static PlanResult refused(CheckedPlan checked) {
        return new PlanResult(
                checked.file(),
                State.REFUSED,
                checked.findings(),
                checked.excepted().size(),
                List.of(),
                null,
                null);
    }

    static PlanResult brokenTemplate(PlanFile file, Finding finding) {
        return new PlanResult(file, State.PREVENTED, List.of(finding), 0, List.of(), null, null);
    }

    static PlanResult prevented(PlanFile file, List<Finding> findings, Trouble trouble) {
        return new PlanResult(file, State.PREVENTED, findings, 0, List.of(), trouble, null);
    }

    static PlanResult failed(PlanFile file, Throwable bug) {
        return new PlanResult(file, State.FAILED, List.of(), 0, List.of(), null, bug);
    }

    /** Whether the work ended where nobody meant it to, by a bug of ours or for want of memory. */
    boolean wasCutShort() {
        return bug != null || (trouble != null && trouble.isMemory());
    }
}
