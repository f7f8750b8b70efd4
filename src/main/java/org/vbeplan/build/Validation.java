package org.vbeplan.build;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.finding.Quotes;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * Validates plans of one workspace. All are read first, one after the other, and no plan stops the
 * others; then they are compared; then they are spoken of. Of a plan that was read only the
 * findings, the lines they stand in and what it is compared by are kept.
 */
public final class Validation {

    private final Checking checking;
    private final PlanBytes plans;
    private final Duration patience;
    private final Watchdog watchdog;
    private final Map<PlanFile, Verdict> verdicts = new LinkedHashMap<>();
    private final QuotedLines lines = new QuotedLines();

    /**
     * @param patience how long a plan may take before it is given up
     * @throws IOException where the workspace is no longer there
     */
    public Validation(Workspace workspace, Checking checking, Duration patience)
            throws IOException {
        this.checking = checking;
        this.plans = new PlanBytes(workspace);
        this.patience = patience;
        this.watchdog = new Watchdog(patience);
    }

    /** Takes a plan's text from somewhere else than its file. */
    public void give(PlanFile file, byte[] bytes) {
        plans.give(file, bytes);
    }

    /** Reads and checks a plan. */
    public void read(PlanFile file) {
        Verdict verdict;
        try {
            byte[] bytes = plans.of(file);
            verdict =
                    watchdog.run(() -> check(file, bytes))
                            .orElseGet(
                                    () ->
                                            Verdict.prevented(
                                                    file, Trouble.time(file.name(), patience)));
        } catch (IOException unreadable) {
            verdict = Verdict.prevented(file, Trouble.reading(file.name(), unreadable));
        }
        SourceText source = checking.forget(file.name());
        if (source != null) {
            lines.keep(verdict.findings(), source);
        }
        verdicts.put(file, verdict);
    }

    private Verdict check(PlanFile file, byte[] bytes) {
        try {
            return Verdict.of(file, checking.check(file, bytes).findings());
        } catch (OutOfMemoryError full) {
            return Verdict.prevented(file, Trouble.memory(file.name()));
        } catch (StackOverflowError | RuntimeException bug) {
            // Ours, and still no reason to say nothing of the other plans.
            return Verdict.failed(file, bug);
        }
    }

    /** What there is to say of each plan, in the order in which they were read. */
    public List<Verdict> verdicts() {
        return new ArrayList<>(verdicts.values());
    }

    /** The lines that the findings stand in. */
    public Quotes quotes() {
        return this::line;
    }

    private String line(Span at) {
        String kept = lines.line(at);
        SourceText source = kept.isEmpty() ? checking.source(at.file()) : null;
        return source == null ? kept : source.line(at.line());
    }
}
