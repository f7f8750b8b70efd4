package org.vbeplan.build;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vbeplan.finding.Excepted;
import org.vbeplan.finding.Finding;
import org.vbeplan.scorecard.Scorecard;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Reads plans of a workspace, to weigh how good they are. */
public final class ScoreReading {

    private final PlanByPlan files;

    /**
     * @param patience how long a plan may take before it counts as unreadable
     */
    public ScoreReading(Workspace workspace, Checking checking, Duration patience)
            throws IOException {
        this.files = new PlanByPlan(workspace, checking, patience);
    }

    /** Takes a plan's text from somewhere else than its file. */
    public void give(PlanFile file, byte[] text) {
        files.give(file, text);
    }

    /** The plan's scorecard; nothing where the plan can't be read. */
    public Optional<Scorecard> read(PlanFile file) {
        return files.read(file).flatMap(ScoreReading::score);
    }

    private static Optional<Scorecard> score(CheckedPlan checked) {
        // What the author answers for is still there for who weighs the plan.
        List<Finding> findings = new ArrayList<>(checked.findings());
        checked.excepted().stream().map(Excepted::finding).forEach(findings::add);
        PlanFile file = checked.file();
        return checked.plan().map(plan -> Scorecard.of(file.id(), file.name(), plan, findings));
    }
}
