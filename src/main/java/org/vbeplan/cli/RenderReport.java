package org.vbeplan.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.vbeplan.build.PlanResult;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.FindingPrinter;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.SourceText;
import org.vbeplan.workspace.PlanFile;

/** Tells how a rendering goes: findings in full where they refuse a plan, the rest by number. */
final class RenderReport {

    private final Talk talk;
    private final int plans;
    private final Progress progress;
    private final Set<Finding> told = new TreeSet<>();
    private int written;
    private int documents;
    private int errors;
    private int warnings;
    private int excepted;

    /**
     * @param plans how many there are to be
     */
    RenderReport(Talk talk, int plans) {
        this.talk = talk;
        this.plans = plans;
        this.progress = new Progress(talk, plans);
    }

    void begin(PlanFile plan) {
        progress.begin(plan);
    }

    void end(PlanResult result, Function<String, SourceText> sources) {
        Speech speech = talk.speech();
        progress.end();
        findings(result.findings(), sources);
        excepted += result.excepted();
        switch (result.state()) {
            case WRITTEN -> written(result);
            // Only a build knows what was there; it has a report of its own.
            case UNCHANGED -> throw new IllegalStateException(result.file().id());
            case REFUSED -> speech.say("cli.vägrad", result.file().id());
            case PREVENTED -> prevented(result);
            case FAILED -> speech.bug(result.file().id(), result.bug());
        }
    }

    /** Errors in full, the rest only with {@code -v}; what several plans share is told once. */
    void findings(List<Finding> findings, Function<String, SourceText> sources) {
        Speech speech = talk.speech();
        FindingPrinter printer = new FindingPrinter(speech.messages(), sources, speech.style());
        for (Finding finding : findings) {
            if (!told.add(finding)) {
                continue;
            }
            if (finding.isError()) {
                errors++;
            } else if (finding.severity() == Severity.WARNING) {
                warnings++;
            }
            if (finding.isError() || speech.verbose()) {
                speech.err().println(printer.frame(finding));
            }
        }
    }

    private void written(PlanResult result) {
        written++;
        documents += Math.max(1, result.written().size());
        if (!result.written().isEmpty()) {
            talk.speech().say("cli.skrev", files(result.written()));
        }
    }

    /** {@code build/ostermalm/2023.md, .html, .pdf}: the files of a plan differ in their ending. */
    static String files(List<String> written) {
        StringBuilder files = new StringBuilder(written.get(0));
        for (String file : written.subList(1, written.size())) {
            files.append(", ").append(file.substring(file.lastIndexOf('.')));
        }
        return files.toString();
    }

    private void prevented(PlanResult result) {
        if (result.trouble() != null) {
            talk.speech()
                    .error(
                            result.trouble().key(),
                            result.trouble().file(),
                            result.trouble().reason());
        }
    }

    /** One line, also when all is well. */
    void summary() {
        Messages messages = talk.speech().messages();
        talk.speech()
                .say(
                        "cli.summa",
                        messages.amount("antal.planer", plans),
                        messages.amount("antal.skrivna", written),
                        messages.amount("antal.dokument", documents),
                        messages.amount("antal.fel", errors),
                        messages.amount("antal.varningar", warnings),
                        excepted == 0 ? "" : messages.amount("antal.avsteg", excepted));
    }
}
