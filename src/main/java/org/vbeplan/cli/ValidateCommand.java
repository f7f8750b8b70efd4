package org.vbeplan.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Judging;
import org.vbeplan.build.PlanBytes;
import org.vbeplan.build.Validation;
import org.vbeplan.build.Verdict;
import org.vbeplan.city.City;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Nearest;
import org.vbeplan.finding.Severity;
import org.vbeplan.report.FailOn;
import org.vbeplan.report.Presentation;
import org.vbeplan.report.Report;
import org.vbeplan.report.ReportFormat;
import org.vbeplan.report.Summary;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vbe-plan validate}: says what is wrong in plans. */
final class ValidateCommand implements Command {

    private static final String NAME = "validate";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec(Messages messages) {
        CommandSpec spec = CommandSpec.create().name(NAME);
        spec.addOption(
                Options.list(
                        messages.say("cli.format", String.join(", ", ReportFormat.words())),
                        messages.say("etikett.form"),
                        "-f",
                        "--format"));
        spec.addOption(
                Options.text(messages, "cli.fail-on", messages.say("etikett.gräns"), "--fail-on"));
        spec.addOption(
                Options.text(
                        messages,
                        "cli.min-severity",
                        messages.say("etikett.vikt"),
                        "--min-severity"));
        spec.addOption(
                Options.list(messages.say("cli.select"), messages.say("etikett.kod"), "--select"));
        spec.addOption(
                Options.list(messages.say("cli.ignore"), messages.say("etikett.kod"), "--ignore"));
        spec.addOption(Options.text(messages, "cli.riktlinjer", "ID", "--riktlinjer"));
        spec.addOption(Options.flag(messages, "cli.utan-avsteg", "--utan-avsteg"));
        CityViewRun.addTo(spec, messages);
        ScorecardRun.addTo(spec, messages);
        AskedPlans.addTo(spec, messages);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        FailOn failOn =
                Weights.failOn(
                        Options.asked(arguments, "--fail-on", "VBE_PLAN_FAIL_ON", surroundings));
        if (CityViewRun.isAsked(arguments)) {
            return CityViewRun.run(arguments, surroundings, talk, failOn);
        }
        if (ScorecardRun.isAsked(arguments)) {
            return ScorecardRun.run(arguments, surroundings, talk);
        }
        List<Target> targets = Target.asked(arguments, surroundings, ReportFormat.words());
        Optional<Severity> least = Weights.least(Options.value(arguments, "--min-severity"));
        Selection selection =
                Selection.of(
                        Options.values(arguments, "--select"),
                        Options.values(arguments, "--ignore"));
        Judging judging =
                new Judging(
                        Options.value(arguments, "--riktlinjer"),
                        !Options.has(arguments, "--utan-avsteg"),
                        surroundings.dayOfJudgement());
        Duration patience = Opening.patience(surroundings);
        AskedPlans plans = AskedPlans.of(arguments, surroundings, talk);
        Findings found = new Findings(selection);
        Progress progress = new Progress(talk, plans.count());
        for (Workspace workspace : plans.byWorkspace().keySet()) {
            validate(workspace, plans, judging, patience, surroundings, talk, progress, found);
        }
        Report report = found.report(talk.speech().messages());
        ExitCode worst = found.exitCode(report, failOn);
        for (Target target : targets) {
            ReportFormat format = ReportFormat.byWord(target.form()).orElseThrow();
            boolean all = !format.isForPeople() || talk.speech().verbose();
            Presentation presentation =
                    new Presentation(
                            talk.speech().messages(),
                            found,
                            target.style(talk.speech()),
                            least.orElse(all ? Severity.ADVICE : Severity.WARNING),
                            failOn,
                            talk.speech().quiet(),
                            Main.version());
            worst = worst.worse(target.write(out -> format.write(report, presentation, out), talk));
            if (format == ReportFormat.GITHUB) {
                worst = worst.worse(JobPage.add(report, presentation, surroundings, talk));
            }
        }
        if (targets.stream().noneMatch(Target::isStandardOutput)) {
            talk.speech().tell(Summary.line(report, talk.speech().messages()));
        }
        return worst;
    }

    private static void validate(
            Workspace workspace,
            AskedPlans plans,
            Judging judging,
            Duration patience,
            Surroundings surroundings,
            Talk talk,
            Progress progress,
            Findings found)
            throws UsageException, IOException {
        Optional<Checking> opened = Opening.open(workspace, judging, talk);
        if (opened.isEmpty() || !found.takeOwnFiles(opened.get())) {
            found.leave(plans.byWorkspace().get(workspace));
            return;
        }
        demandRuleSet(judging.ruleSet(), opened.get().city());
        Validation validation = new Validation(workspace, opened.get(), patience);
        for (PlanFile plan : plans.byWorkspace().get(workspace)) {
            progress.begin(plan);
            if (plans.isStdin(plan)) {
                validation.give(plan, PlanBytes.of(surroundings.in()));
            }
            validation.read(plan);
            progress.end();
        }
        found.take(validation).forEach(verdict -> tell(verdict, talk.speech()));
    }

    private static void demandRuleSet(String asked, City city) throws UsageException {
        Set<String> known = city.ruleSets().keySet();
        if (!asked.isEmpty() && !known.contains(asked)) {
            throw new UsageException(
                    "cli.okända-riktlinjer",
                    asked,
                    Nearest.to(asked, known),
                    String.join(", ", known));
        }
    }

    /** What kept a plan from being checked is told beside the report too. */
    private static void tell(Verdict verdict, Speech speech) {
        if (verdict.trouble() != null) {
            speech.error(
                    verdict.trouble().key(), verdict.trouble().file(), verdict.trouble().reason());
        } else if (verdict.bug() != null) {
            speech.bug(verdict.file().id(), verdict.bug());
        }
    }
}
