package org.vbeplan.build;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.compare.PlanDiff;
import org.vbeplan.finding.Span;
import org.vbeplan.workspace.PlanFile;

/**
 * Compares plans of two sides, one after the other; none stops the others. Each is read with the
 * texts and registers of its own side.
 */
public final class Comparing {

    private final Side old;
    private final Side current;
    private final Watchdog watchdog;
    private final Duration patience;

    /**
     * @param old may be the same as {@code current}, where two plans of one workspace are compared;
     *     null where every plan is new
     * @param current null where every plan is gone
     * @param patience how long a comparison may take before it is given up
     */
    public Comparing(Side old, Side current, Duration patience) {
        this.old = old;
        this.current = current;
        this.patience = patience;
        this.watchdog = new Watchdog(patience);
    }

    /** Compares a plan with what it was. */
    public Compared compare(PlanPair pair) {
        Optional<Side.Read> before = pair.old().map(file -> old.read(file));
        Optional<Side.Read> now = pair.current().map(file -> current.read(file));
        List<Side.Read> read = Stream.of(before, now).flatMap(Optional::stream).toList();
        List<Verdict> wrong =
                read.stream()
                        .map(Side.Read::verdict)
                        .filter(verdict -> !verdict.findings().isEmpty() || !verdict.isComplete())
                        .toList();
        Compared.Problems problems = new Compared.Problems(wrong, this::line);
        if (read.stream().anyMatch(each -> each.plan().isEmpty())) {
            return new Compared.Unread(pair, problems);
        }
        if (before.isEmpty()) {
            return new Compared.Added(pair, plan(now), problems);
        }
        if (now.isEmpty()) {
            return new Compared.Removed(pair, plan(before), problems);
        }
        PlanFile file = pair.file();
        return watchdog.run(() -> compare(pair, plan(before), plan(now), problems))
                .orElseGet(
                        () ->
                                failed(
                                        pair,
                                        Verdict.prevented(
                                                file, Trouble.time(file.name(), patience))));
    }

    private static PlanInCity plan(Optional<Side.Read> read) {
        return read.orElseThrow().plan().orElseThrow();
    }

    private static Compared compare(
            PlanPair pair, PlanInCity before, PlanInCity now, Compared.Problems problems) {
        try {
            return new Compared.Both(pair, before, now, PlanDiff.of(before, now), problems);
        } catch (OutOfMemoryError full) {
            return failed(pair, Verdict.prevented(pair.file(), Trouble.memory(pair.id())));
        } catch (StackOverflowError | RuntimeException bug) {
            return failed(pair, Verdict.failed(pair.file(), bug));
        }
    }

    private static Compared failed(PlanPair pair, Verdict why) {
        return Compared.Unread.because(pair, List.of(why));
    }

    private String line(Span at) {
        String line = old == null ? "" : old.line(at);
        return line.isEmpty() && current != null ? current.line(at) : line;
    }
}
