package org.vbeplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Judging;
import org.vbeplan.build.PlanBytes;
import org.vbeplan.build.ScoreReading;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Nearest;
import org.vbeplan.scorecard.Scorecard;
import org.vbeplan.scorecard.ScorecardFormat;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vbe-plan validate --scorecard}: how good plans are, as advice. */
final class ScorecardRun {

    private static final String OPTION = "--scorecard";

    private ScorecardRun() {}

    static void addTo(CommandSpec spec, Messages messages) {
        spec.addOption(Options.flag(messages, "cli.scorecard", OPTION, "--poängkort"));
    }

    static boolean isAsked(ParseResult arguments) {
        return Options.has(arguments, OPTION);
    }

    /** Does it. The points never make it fail, a plan that can't be read does. */
    static ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        ScorecardFormat format = format(Options.values(arguments, "--format"));
        AskedPlans plans = AskedPlans.of(arguments, surroundings, talk);
        List<Scorecard> cards = new ArrayList<>();
        Progress progress = new Progress(talk, plans.count());
        ExitCode worst = ExitCode.DONE;
        for (Workspace workspace : plans.byWorkspace().keySet()) {
            Optional<Checking> opened =
                    Opening.open(workspace, Judging.on(surroundings.dayOfJudgement()), talk);
            if (opened.isEmpty() || Opening.isBroken(opened.get(), talk)) {
                worst = worst.worse(ExitCode.PREVENTED);
                continue;
            }
            ScoreReading reading =
                    new ScoreReading(workspace, opened.get(), Opening.patience(surroundings));
            for (PlanFile plan : plans.byWorkspace().get(workspace)) {
                progress.begin(plan);
                if (plans.isStdin(plan)) {
                    reading.give(plan, PlanBytes.of(surroundings.in()));
                }
                Optional<Scorecard> card = reading.read(plan);
                progress.end();
                card.ifPresent(cards::add);
                if (card.isEmpty()) {
                    talk.speech().error("cli.scorecard-oläst", plan.name());
                    worst = worst.worse(ExitCode.FINDINGS);
                }
            }
        }
        Speech speech = talk.speech();
        Messages messages = speech.messages().and(ScorecardFormat.CATALOGUE);
        ExitCode written =
                StandardOutput.write(
                        out -> format.write(cards, messages, speech.style(), out), talk);
        return written.worse(worst);
    }

    private static ScorecardFormat format(List<String> asked) throws UsageException {
        String word = asked.isEmpty() ? "text" : asked.get(asked.size() - 1);
        Optional<ScorecardFormat> format = ScorecardFormat.byWord(word);
        if (format.isEmpty()) {
            List<String> words = ScorecardFormat.words();
            throw new UsageException(
                    "cli.okänd-form", word, Nearest.to(word, words), String.join(", ", words));
        }
        return format.get();
    }
}
