package org.vbeplan.build;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.vbeplan.finding.Excepted;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.SourceText;
import org.vbeplan.ledger.Blob;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.FindingBytes;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.ledger.KnownFile;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Makes plans, several at a time; each thread has a bench of its own. */
final class Making {

    private final Workspace workspace;
    private final Checking first;
    private final BuildOptions options;
    private final OutputFolder output;
    private final BiPredicate<PlanFile, String> knows;
    private final PlanBytes plans;
    private final Warmup warmup;
    private final ConcurrentLinkedQueue<Bench> benches = new ConcurrentLinkedQueue<>();

    /**
     * @param first reads and checks; the other threads' share its city
     * @param warmup makes one printer ready
     * @param knows whether a plan's documents, by their fingerprint, are there already
     */
    Making(
            Workspace workspace,
            Checking first,
            BuildOptions options,
            OutputFolder output,
            Warmup warmup,
            BiPredicate<PlanFile, String> knows)
            throws IOException {
        this.workspace = workspace;
        this.first = first;
        this.options = options;
        this.output = output;
        this.knows = knows;
        this.plans = new PlanBytes(workspace);
        this.warmup = warmup;
    }

    /** Where a thread works. */
    private record Bench(Checking checking, RenderBatch batch, Books books) {}

    /**
     * What became of a plan.
     *
     * @param content fingerprint of the file as it was read
     * @param lines those that its findings stand in
     */
    record Made(PlanResult result, Books.Page page, String content, QuotedLines lines) {

        /** Whether it could not be looked at to its end, and must be tried again. */
        boolean isLeft() {
            return page.checked == null
                    || result.state() == PlanResult.State.FAILED
                    || result.state() == PlanResult.State.PREVENTED;
        }

        /** What is to be remembered; it is not held beside other plans yet. */
        Entry entry(
                String key,
                String print,
                boolean refused,
                List<String> pictures,
                List<KnownFile> documents) {
            CheckedPlan checked = page.checked;
            return new Entry(
                    result.file().id(),
                    key,
                    print,
                    refused,
                    pictures,
                    documents,
                    page.facts,
                    tally(checked.findings(), checked.excepted()),
                    Fingerprint.of(page.excerpt),
                    "",
                    Blob.of(FindingBytes.of(checked.findings(), checked.excepted())),
                    Blob.NONE,
                    Blob.of(page.excerpt));
        }
    }

    static Entry.Tally tally(Collection<Finding> findings, Collection<Excepted> excepted) {
        int[] count = new int[Severity.values().length];
        findings.forEach(finding -> count[finding.severity().ordinal()]++);
        return new Entry.Tally(
                count[Severity.ERROR.ordinal()],
                count[Severity.WARNING.ordinal()],
                count[Severity.ADVICE.ordinal()],
                excepted.size());
    }

    /** Makes plans, and tells of them in their order. */
    void all(Collection<PlanFile> asked, Listener listener, Consumer<Made> each) {
        ExecutorService threads = Executors.newFixedThreadPool(options.jobs(), Making::thread);
        try {
            List<Future<Made>> running = new ArrayList<>();
            for (PlanFile plan : asked) {
                running.add(threads.submit(() -> make(plan, listener)));
            }
            for (int i = 0; i < running.size(); i++) {
                Made made = wait(running.set(i, null));
                each.accept(made);
                synchronized (listener) {
                    listener.end(made.result(), made.lines());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "build");
        thread.setDaemon(true);
        return thread;
    }

    private static Made wait(Future<Made> running) {
        try {
            return running.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    private Made make(PlanFile plan, Listener listener) throws IOException {
        synchronized (listener) {
            listener.begin(plan);
        }
        byte[] bytes;
        try {
            bytes = plans.of(plan);
        } catch (IOException unreadable) {
            Trouble trouble = Trouble.reading(plan.name(), unreadable);
            PlanResult prevented = PlanResult.prevented(plan, List.of(), trouble);
            return new Made(prevented, new Books.Page(), "", new QuotedLines());
        }
        Bench bench = bench();
        PlanResult result = bench.batch().render(plan, bytes);
        Made made =
                new Made(
                        result,
                        bench.books().take(plan),
                        Inputs.hashOf(bytes),
                        lines(result.findings(), bench.checking().forget(plan.name())));
        benches.add(bench);
        return made;
    }

    private static QuotedLines lines(List<Finding> findings, SourceText source) {
        QuotedLines lines = new QuotedLines();
        if (source != null) {
            lines.keep(findings, source);
        }
        return lines;
    }

    /** Checks a plan again, without making anything of it; nothing where it can't be read. */
    Optional<CheckedPlan> check(PlanFile plan) {
        try {
            Bench bench = bench();
            byte[] bytes = plans.of(plan);
            Optional<CheckedPlan> checked =
                    new Watchdog(options.rendering().patience())
                            .run(() -> bench.checking().check(plan, bytes).withoutPlan());
            bench.checking().forget(plan.name());
            checked.ifPresent(done -> benches.add(bench));
            return checked;
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Bench bench() throws IOException {
        Bench free = benches.poll();
        if (free != null) {
            return free;
        }
        Checking checking = first.beside(workspace);
        Books books = new Books(output, knows);
        RenderBatch batch =
                new RenderBatch(
                        workspace,
                        checking,
                        options.rendering(),
                        OutputStream.nullOutputStream(),
                        warmup,
                        books);
        return new Bench(checking, batch, books);
    }
}
