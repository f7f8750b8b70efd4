package org.vbeplan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vbeplan.build.Checking;
import org.vbeplan.build.CityReading;
import org.vbeplan.build.Judging;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Nearest;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Style;
import org.vbeplan.overview.CityYear;
import org.vbeplan.overview.ViewFormat;
import org.vbeplan.report.FailOn;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code vbe-plan validate --stad YEAR}: which documents the boards of a city owe, and which are
 * there.
 */
final class CityViewRun {

    private static final String OPTION = "--stad";

    /** It judges no plan, so what is said of findings would be passed over. */
    private static final List<String> MEANINGLESS =
            List.of(
                    "--scorecard",
                    "--select",
                    "--ignore",
                    "--min-severity",
                    "--utan-avsteg",
                    "--stdin-filename");

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private CityViewRun() {}

    static void addTo(CommandSpec spec, Messages messages) {
        spec.addOption(Options.text(messages, "cli.stad", "ÅR", OPTION, "--city"));
    }

    static boolean isAsked(ParseResult arguments) {
        return !Options.value(arguments, OPTION).isEmpty();
    }

    /**
     * Does it.
     *
     * @param failOn from which weight on a missing document makes the run fail
     */
    static ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk, FailOn failOn)
            throws UsageException, IOException {
        int year = year(Options.value(arguments, OPTION));
        Options.refuse(arguments, OPTION, MEANINGLESS);
        List<Target> targets = Target.asked(arguments, surroundings, ViewFormat.words());
        if (!arguments.matchedPositionalValue(0, List.of()).isEmpty()) {
            throw new UsageException("cli.stad-planer");
        }
        Workspace workspace =
                new PlanArguments(surroundings.current(), talk.workspace()).workspace();
        Optional<Checking> opened =
                Opening.open(workspace, Judging.on(surroundings.dayOfJudgement()), talk);
        if (opened.isEmpty() || Opening.isBroken(opened.get(), talk)) {
            return ExitCode.PREVENTED;
        }
        CityReading reading =
                new CityReading(workspace, opened.get(), Opening.patience(surroundings));
        List<PlanFile> plans = workspace.plans();
        Progress progress = new Progress(talk, plans.size());
        for (PlanFile plan : plans) {
            progress.begin(plan);
            reading.read(plan);
            progress.end();
        }
        CityYear view = view(reading, year, Options.value(arguments, "--riktlinjer"), opened.get());
        Speech speech = talk.speech();
        Messages messages = speech.messages().and(ViewFormat.CATALOGUE);
        ExitCode worst = exitCode(view, failOn);
        for (Target target : targets) {
            ViewFormat format = ViewFormat.byWord(target.form()).orElseThrow();
            Style style = target.style(speech);
            worst =
                    worst.worse(
                            target.write(out -> format.write(view, messages, style, out), talk));
        }
        return worst;
    }

    private static CityYear view(CityReading reading, int year, String ruleSet, Checking checking)
            throws UsageException {
        Optional<CityYear> view = reading.view(year, ruleSet);
        if (view.isPresent()) {
            return view.get();
        }
        List<String> known = List.copyOf(checking.city().ruleSets().keySet());
        throw new UsageException(
                "cli.okända-riktlinjer",
                ruleSet,
                Nearest.to(ruleSet, known),
                String.join(", ", known));
    }

    private static ExitCode exitCode(CityYear view, FailOn failOn) {
        boolean fails =
                switch (failOn) {
                    case ERROR -> view.lacks(Severity.ERROR);
                    case WARNING -> view.lacks(Severity.WARNING);
                    case NEVER -> false;
                };
        return fails ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static int year(String asked) throws UsageException {
        int year = asked.matches("[0-9]{4}") ? Integer.parseInt(asked) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new UsageException("cli.okänt-år", asked);
        }
        return year;
    }
}
