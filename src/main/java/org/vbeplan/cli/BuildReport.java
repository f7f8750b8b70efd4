package org.vbeplan.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.build.CityBuild;
import org.vbeplan.build.FrontPageResult;
import org.vbeplan.build.Listener;
import org.vbeplan.build.PlanResult;
import org.vbeplan.build.Reason;
import org.vbeplan.build.Trouble;
import org.vbeplan.build.Unchanged;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.FindingPrinter;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Quotes;
import org.vbeplan.workspace.PlanFile;

/** Tells how a build goes: a line for each plan that is made, errors in full, and the sum. */
final class BuildReport implements Listener {

    private static final int MOST_STRAYS = 12;

    private final Talk talk;
    private final Progress progress;
    private final Map<PlanFile, String> problems = new HashMap<>();
    private ExitCode worst = ExitCode.DONE;
    private int written;
    private int failed;

    /**
     * @param plans how many are to be made
     */
    BuildReport(Talk talk, int plans) {
        this.talk = talk;
        this.progress = new Progress(talk, plans);
    }

    @Override
    public void begin(PlanFile plan) {
        progress.begin(plan);
    }

    @Override
    public void end(PlanResult result, Quotes quotes) {
        progress.end();
        Speech speech = talk.speech();
        PlanFile plan = result.file();
        switch (result.state()) {
            case WRITTEN -> {
                written++;
                speech.say("cli.skrev", RenderReport.files(result.written()));
            }
            case UNCHANGED -> {
                if (speech.verbose()) {
                    speech.say("cli.oförändrad", plan.id());
                }
            }
            case REFUSED -> {
                speech.say("cli.vägrad", plan.id());
                worst = worst.worse(ExitCode.FINDINGS);
            }
            case PREVENTED -> prevented(result, quotes);
            case FAILED -> {
                failed++;
                speech.bug(plan.id(), result.bug());
                problems.put(
                        plan,
                        speech.messages()
                                .say("cli.internt", plan.id(), String.valueOf(result.bug())));
                worst = worst.worse(ExitCode.BUG);
            }
        }
    }

    private void prevented(PlanResult result, Quotes quotes) {
        failed++;
        worst = worst.worse(ExitCode.PREVENTED);
        Trouble trouble = result.trouble();
        Speech speech = talk.speech();
        if (trouble != null) {
            speech.error(trouble.key(), trouble.file(), trouble.reason());
            problems.put(
                    result.file(),
                    speech.messages().say(trouble.key(), trouble.file(), trouble.reason()));
            return;
        }
        // A broken template: the only finding there is.
        FindingPrinter printer = FindingPrinter.quoting(quotes, speech.messages(), speech.style());
        result.findings().forEach(finding -> speech.err().println(printer.frame(finding)));
        problems.put(result.file(), speech.messages().message(result.findings().get(0)));
    }

    /** Why a plan could not be looked at to its end; empty where it could. */
    String problem(PlanFile plan) {
        return problems.getOrDefault(plan, "");
    }

    ExitCode worst() {
        return worst;
    }

    /** What would be done. */
    void plan(CityBuild build) {
        Messages messages = talk.speech().messages();
        build.pending()
                .forEach(
                        (plan, reason) ->
                                talk.speech().out().println(messages.say(key(reason), plan.id())));
        talk.speech()
                .say(
                        "cli.skulle",
                        messages.amount("antal.planer", build.plans().size()),
                        Integer.toString(build.pending().size()));
    }

    private static String key(Reason reason) {
        return switch (reason) {
            case NEW -> "cli.skulle.new";
            case CHANGED -> "cli.skulle.changed";
            case DOCUMENT -> "cli.skulle.document";
            case FORCED -> "cli.skulle.forced";
        };
    }

    void removed(List<String> files) {
        if (!files.isEmpty()) {
            talk.speech().say("cli.tog-bort", String.join(", ", files));
        }
    }

    /** What may be somebody's and may be from a plan that is gone: people must judge. */
    void strays(List<String> files) {
        if (files.isEmpty()) {
            return;
        }
        Messages messages = talk.speech().messages();
        List<String> shown = files.size() <= MOST_STRAYS ? files : files.subList(0, MOST_STRAYS);
        String list = String.join(", ", shown);
        int more = files.size() - shown.size();
        String all = more == 0 ? list : messages.say("cli.och-fler", list, Integer.toString(more));
        talk.speech().say("cli.okända-dokument", all);
    }

    /** The front page: a line where it was written, or why it could not be. */
    ExitCode page(FrontPageResult page, Quotes quotes) {
        Speech speech = talk.speech();
        if (!page.written().isEmpty()) {
            speech.say("cli.skrev", page.written());
        }
        if (page.broken() != null) {
            FindingPrinter printer =
                    FindingPrinter.quoting(quotes, speech.messages(), speech.style());
            speech.err().println(printer.frame(page.broken()));
            return ExitCode.PREVENTED;
        }
        return page.trouble() == null ? ExitCode.DONE : talk.prevented(page.trouble());
    }

    /** Every error in full, once. */
    void errors(List<Finding> errors, Quotes quotes) {
        if (errors.isEmpty()) {
            return;
        }
        Speech speech = talk.speech();
        FindingPrinter printer = FindingPrinter.quoting(quotes, speech.messages(), speech.style());
        errors.forEach(error -> speech.err().println(printer.frame(error)));
    }

    /** One line, also when there was nothing to do. */
    void summary(Unchanged found) {
        int unchanged = found.plans() - written - found.refused() - failed;
        Messages messages = talk.speech().messages();
        talk.speech()
                .say(
                        "cli.byggsumma",
                        messages.amount("antal.planer", found.plans()),
                        messages.amount("antal.skrivna", written),
                        messages.amount("antal.oförändrade", unchanged),
                        messages.amount("antal.vägrade", found.refused()),
                        messages.amount("antal.fel", found.errors()),
                        messages.amount("antal.varningar", found.warnings()),
                        found.excepted() == 0
                                ? ""
                                : messages.amount("antal.avsteg", found.excepted()));
    }
}
