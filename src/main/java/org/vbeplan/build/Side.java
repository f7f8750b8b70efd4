package org.vbeplan.build;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Quotes;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.plan.Plan;
import org.vbeplan.print.Glyphs;
import org.vbeplan.read.PlanReader;
import org.vbeplan.read.SourceReader;
import org.vbeplan.workspace.CityLoader;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * One side of a comparison: a workspace as it is, or as it was. Its plans are read, with the city's
 * texts and registers of the same time, and not judged: no rule and no lint is asked.
 */
public final class Side implements Quotes {

    private final Map<String, SourceText> sources = new HashMap<>();
    private final QuotedLines lines = new QuotedLines();
    private final CityLoader.Loaded loaded;
    private final PlanReader reader;
    private final PlanBytes plans;
    private final Duration patience;
    private final Watchdog watchdog;

    /**
     * Loads what the plans have in common.
     *
     * @param patience how long a plan may take before it is given up
     * @throws IOException where a file of the workspace can't be read
     */
    public Side(Workspace workspace, Duration patience) throws IOException {
        Markdown markdown = new Markdown();
        this.loaded = new CityLoader(workspace, markdown, Glyphs::has, sources).load();
        this.reader = new PlanReader(markdown, Glyphs::has);
        this.plans = new PlanBytes(workspace);
        this.patience = patience;
        this.watchdog = new Watchdog(patience);
    }

    /** What is wrong in the workspace's own files. */
    public List<Finding> findings() {
        return loaded.findings();
    }

    /** Whether plans can be read: a register that is broken would show in each as a difference. */
    public boolean isBroken() {
        return findings().stream().anyMatch(Finding::isError);
    }

    /** The language the workspace asks for; may be empty. */
    public String language() {
        return loaded.language();
    }

    /** Takes a plan's text from somewhere else than its file. */
    public void give(PlanFile file, byte[] bytes) {
        plans.give(file, bytes);
    }

    /**
     * What came of reading a plan.
     *
     * @param plan nothing where it could not be read at all
     * @param verdict what of it could not be read; without a word where all could
     */
    record Read(Optional<PlanInCity> plan, Verdict verdict) {

        static Read failed(Verdict verdict) {
            return new Read(Optional.empty(), verdict);
        }
    }

    /** Reads a plan. */
    Read read(PlanFile file) {
        if (isBroken()) {
            return Read.failed(Verdict.prevented(file, Trouble.unchecked(file.name())));
        }
        try {
            byte[] bytes = plans.of(file);
            return watchdog.run(() -> read(file, bytes))
                    .orElseGet(
                            () ->
                                    Read.failed(
                                            Verdict.prevented(
                                                    file, Trouble.time(file.name(), patience))));
        } catch (IOException unreadable) {
            return Read.failed(Verdict.prevented(file, Trouble.reading(file.name(), unreadable)));
        } catch (OutOfMemoryError full) {
            return Read.failed(Verdict.prevented(file, Trouble.memory(file.name())));
        }
    }

    private Read read(PlanFile file, byte[] bytes) {
        try {
            List<Finding> findings = new ArrayList<>();
            Optional<SourceText> source = SourceReader.read(file.name(), bytes, findings::add);
            Optional<Plan> plan = source.flatMap(text -> reader.read(text, findings::add));
            // What could not be read is told as gone by a comparison, so it is told beside it.
            List<Finding> unread =
                    findings.stream()
                            .filter(Finding::isError)
                            .filter(finding -> finding.code().kind() == Code.Kind.STRUCTURE)
                            .sorted()
                            .distinct()
                            .toList();
            source.ifPresent(text -> lines.keep(unread, text));
            Verdict verdict = new Verdict(file, unread, List.of(), null, null);
            return new Read(plan.map(read -> new PlanInCity(read, loaded.city())), verdict);
        } catch (OutOfMemoryError full) {
            return Read.failed(Verdict.prevented(file, Trouble.memory(file.name())));
        } catch (StackOverflowError | RuntimeException bug) {
            return Read.failed(Verdict.failed(file, bug));
        }
    }

    /** The lines that findings stand in. */
    @Override
    public String line(Span at) {
        SourceText shared = sources.get(at.file());
        return shared == null ? lines.line(at) : shared.line(at.line());
    }
}
