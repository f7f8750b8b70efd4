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
import org.vbeplan.finding.Style;
import org.vbeplan.scorecard.Scorecard;
import org.vbeplan.scorecard.ScorecardFormat;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vbe-plan validate --scorecard}: how good plans are, as advice. */
final class ScorecardRun {

    private static final String OPTION = "--scorecard";

    /** Points are given by each plan's own riktlinjer, count no findings and never make it fail. */
    private static final List<String> MEANINGLESS =
            List.of(
                    "--fail-on",
                    "--select",
                    "--ignore",
                    "--min-severity",
                    "--riktlinjer",
                    "--utan-avsteg");

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
        Options.refuse(arguments, OPTION, MEANINGLESS);
        List<Target> targets = Target.asked(arguments, surroundings, ScorecardFormat.words());
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
        for (Target target : targets) {
            ScorecardFormat format = ScorecardFormat.byWord(target.form()).orElseThrow();
            Style style = target.style(speech);
            worst =
                    worst.worse(
                            target.write(out -> format.write(cards, messages, style, out), talk));
        }
        return worst;
    }
}
