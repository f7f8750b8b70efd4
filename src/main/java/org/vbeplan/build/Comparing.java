package org.vbeplan.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Optional<Side.Read> before = pair.old().map(old::read);
        Optional<Side.Read> now = pair.current().map(current::read);
        List<Verdict> unread = new ArrayList<>();
        for (Optional<Side.Read> each : List.of(before, now)) {
            each.filter(read -> read.plan().isEmpty())
                    .ifPresent(read -> unread.add(read.verdict()));
        }
        if (!unread.isEmpty()) {
            return new Compared.Unread(pair, unread, this::line);
        }
        if (before.isEmpty()) {
            return new Compared.Added(pair, now.orElseThrow().plan().orElseThrow());
        }
        if (now.isEmpty()) {
            return new Compared.Removed(pair, before.get().plan().orElseThrow());
        }
        return compare(pair, before.get().plan().orElseThrow(), now.get().plan().orElseThrow());
    }

    private Compared compare(PlanPair pair, PlanInCity before, PlanInCity now) {
        PlanFile file = pair.current().orElseThrow();
        return watchdog.run(() -> differences(pair, before, now))
                .orElseGet(
                        () ->
                                failed(
                                        pair,
                                        Verdict.prevented(
                                                file, Trouble.time(file.name(), patience))));
    }

    private static Compared differences(PlanPair pair, PlanInCity before, PlanInCity now) {
        PlanFile file = pair.current().orElseThrow();
        try {
            return new Compared.Both(pair, before, now, PlanDiff.of(before, now));
        } catch (OutOfMemoryError full) {
            return failed(pair, Verdict.prevented(file, Trouble.memory(file.name())));
        } catch (StackOverflowError | RuntimeException bug) {
            return failed(pair, Verdict.failed(file, bug));
        }
    }

    private static Compared failed(PlanPair pair, Verdict why) {
        return new Compared.Unread(pair, List.of(why), at -> "");
    }

    private String line(Span at) {
        String line = old == null ? "" : old.line(at);
        return line.isEmpty() && current != null ? current.line(at) : line;
    }
}
