package org.vbeplan.build;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Quotes;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.lint.Excerpt;
import org.vbeplan.read.SourceReader;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * Validates plans of one workspace. All are read first, one after the other, and no plan stops the
 * others; then they are compared; then the exceptions are applied. Of a plan that was read only the
 * findings, the lines they stand in, its exceptions and what it is compared by are kept.
 */
public final class Validation {

    private final Checking checking;
    private final PlanBytes plans;
    private final Duration patience;
    private final Watchdog watchdog;
    private final QuotedLines lines = new QuotedLines();
    private final Beside beside;

    private final Map<PlanFile, Reading> readings = new LinkedHashMap<>();

    /**
     * What came of reading a plan.
     *
     * @param plan null where it could not be checked
     * @param excerpt what it is compared by; null where it could not be read
     */
    private record Reading(CheckedPlan plan, Excerpt excerpt, Verdict verdict) {}

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
        this.beside = new Beside(workspace);
    }

    /** Takes a plan's text from somewhere else than its file. */
    public void give(PlanFile file, byte[] bytes) {
        plans.give(file, bytes);
    }

    /** Reads and checks a plan. */
    public void read(PlanFile file) {
        Reading reading;
        try {
            byte[] bytes = plans.of(file);
            reading = watchdog.run(() -> check(file, bytes)).orElseGet(() -> givenUp(file));
        } catch (IOException unreadable) {
            reading = without(Verdict.prevented(file, Trouble.reading(file.name(), unreadable)));
        } catch (OutOfMemoryError full) {
            reading = without(Verdict.prevented(file, Trouble.memory(file.name())));
        }
        SourceText source = checking.forget(file.name());
        if (source != null) {
            lines.keep(reading.verdict().findings(), source);
        }
        readings.put(file, reading);
        if (reading.excerpt() != null) {
            beside.add(file, reading.excerpt());
        }
    }

    private Reading check(PlanFile file, byte[] bytes) {
        try {
            CheckedPlan plan = checking.check(file, bytes);
            Excerpt excerpt = plan.plan().map(read -> Excerpt.of(read, file.id())).orElse(null);
            return new Reading(plan.withoutPlan(), excerpt, Verdict.of(plan));
        } catch (OutOfMemoryError full) {
            return without(Verdict.prevented(file, Trouble.memory(file.name())));
        } catch (StackOverflowError | RuntimeException bug) {
            // Ours, and still no reason to say nothing of the other plans.
            return without(Verdict.failed(file, bug));
        }
    }

    private Reading givenUp(PlanFile file) {
        return without(Verdict.prevented(file, Trouble.time(file.name(), patience)));
    }

    private static Reading without(Verdict verdict) {
        return new Reading(null, null, verdict);
    }

    /** What there is to say of each plan, in the order in which they were read. */
    public List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        readings.values().forEach(reading -> verdicts.add(compared(reading)));
        verdicts.forEach(this::keepLines);
        return verdicts;
    }

    private Verdict compared(Reading reading) {
        CheckedPlan plan = reading.plan();
        if (plan == null) {
            return reading.verdict();
        }
        try {
            return Verdict.of(
                    plan.compared(beside.findings(plan.file(), plans, checking, watchdog)));
        } catch (OutOfMemoryError full) {
            return reading.verdict().butFor(Trouble.memory(plan.file().name()), null);
        } catch (StackOverflowError | RuntimeException bug) {
            return reading.verdict().butFor(null, bug);
        }
    }

    /** Of what was found later than the plan was read the lines are fetched again. */
    private void keepLines(Verdict verdict) {
        String name = verdict.file().name();
        List<Finding> unseen =
                verdict.findings().stream()
                        .filter(each -> each.at().file().equals(name) && !lines.holds(each.at()))
                        .toList();
        if (unseen.isEmpty()) {
            return;
        }
        try {
            SourceReader.read(name, plans.of(verdict.file()), again -> {})
                    .ifPresent(source -> lines.keep(unseen, shown(source, verdict)));
        } catch (IOException gone) {
            // Then the findings are shown without their lines.
        }
    }

    /** Where a number was found it may have shown only in reading, which is not done again. */
    private static SourceText shown(SourceText source, Verdict verdict) {
        return verdict.findings().stream()
                        .anyMatch(finding -> finding.code() == Code.PERSONAL_NUMBER)
                ? source.withoutDigits()
                : source;
    }

    /** The lines that the findings stand in. */
    public Quotes quotes() {
        return this::line;
    }

    private String line(Span at) {
        SourceText source = lines.holds(at) ? null : checking.source(at.file());
        return source == null ? lines.line(at) : source.line(at.line());
    }
}
