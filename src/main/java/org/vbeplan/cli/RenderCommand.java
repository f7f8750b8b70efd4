package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Earlier;
import org.vbeplan.build.Format;
import org.vbeplan.build.Judging;
import org.vbeplan.build.PlanBytes;
import org.vbeplan.build.PlanResult;
import org.vbeplan.build.RenderBatch;
import org.vbeplan.build.RenderOptions;
import org.vbeplan.build.Warmup;
import org.vbeplan.compose.Edition;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Nearest;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vbe-plan render}: writes plans as documents. */
final class RenderCommand implements Command {

    private static final String NAME = "render";
    private static final List<String> EDITIONS = List.of("publik", "intern");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec(Messages messages) {
        CommandSpec spec = CommandSpec.create().name(NAME);
        spec.addOption(Options.text(messages, "cli.to", "md,html,pdf", "-t", "--to"));
        spec.addOption(Options.text(messages, "cli.output", "DIR", "-o", "--output"));
        spec.addOption(Options.flag(messages, "cli.draft", "--draft"));
        spec.addOption(
                Options.text(messages, "cli.edition", "publik|intern", "--utgåva", "--edition"));
        Since.addTo(spec, messages);
        AskedPlans.addTo(spec, messages);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        RenderOptions options = options(arguments, surroundings);
        Warmup warmup = Warmup.of(options.formats());
        AskedPlans plans = AskedPlans.of(arguments, surroundings, talk);
        int count = plans.count();
        if (options.toStandardOutput() && (count != 1 || options.formats().size() != 1)) {
            throw new UsageException("cli.ett-dokument");
        }
        plans.demandDocumentsOfTheirOwn();
        Since.Found since = Since.of(arguments, plans, surroundings, talk);
        if (since.worst().worse(ExitCode.USAGE) == since.worst()) {
            return since.worst();
        }
        ExitCode worst = since.worst();
        RenderReport report = new RenderReport(talk, count);
        for (Workspace workspace : plans.byWorkspace().keySet()) {
            worst =
                    worst.worse(
                            render(
                                    workspace,
                                    plans,
                                    since.earlier(),
                                    options,
                                    warmup,
                                    surroundings,
                                    talk,
                                    report));
        }
        report.summary();
        return worst;
    }

    private static ExitCode render(
            Workspace workspace,
            AskedPlans plans,
            Earlier earlier,
            RenderOptions options,
            Warmup warmup,
            Surroundings surroundings,
            Talk talk,
            RenderReport report)
            throws UsageException, IOException {
        Judging judging = Judging.on(surroundings.dayOfJudgement());
        Optional<Checking> opened = Opening.open(workspace, judging, talk);
        if (opened.isEmpty()) {
            return ExitCode.PREVENTED;
        }
        Checking checking = opened.get();
        report.findings(checking.workspaceFindings(), checking::source);
        if (checking.workspaceFindings().stream().anyMatch(Finding::isError)) {
            return ExitCode.PREVENTED;
        }
        RenderBatch batch =
                new RenderBatch(workspace, checking, options, surroundings.out(), warmup);
        batch.since(earlier);
        ExitCode worst = ExitCode.DONE;
        for (PlanFile plan : plans.byWorkspace().get(workspace)) {
            if (earlier.isUnread(plan)) {
                // Why has been told; what changed can't be.
                talk.speech().say("cli.vägrad", plan.id());
                continue;
            }
            report.begin(plan);
            PlanResult result =
                    plans.isStdin(plan)
                            ? batch.render(plan, PlanBytes.of(surroundings.in()))
                            : batch.render(plan);
            report.end(result, batch::source);
            worst = worst.worse(exitCode(result));
        }
        return worst;
    }

    private static ExitCode exitCode(PlanResult result) {
        return switch (result.state()) {
            case WRITTEN, UNCHANGED -> ExitCode.DONE;
            case REFUSED -> ExitCode.FINDINGS;
            case PREVENTED -> ExitCode.PREVENTED;
            case FAILED -> ExitCode.BUG;
        };
    }

    private static RenderOptions options(ParseResult arguments, Surroundings surroundings)
            throws UsageException {
        String output = Options.value(arguments, "--output");
        if (output.isEmpty()) {
            output = surroundings.environment("VBE_PLAN_OUTPUT");
        }
        boolean toStandardOutput = output.equals("-");
        Path folder = surroundings.current().resolve(output.isEmpty() ? "build" : output);
        return new RenderOptions(
                formats(Options.value(arguments, "--to")),
                toStandardOutput ? null : folder,
                edition(Options.value(arguments, "--utgåva")),
                Options.has(arguments, "--draft"),
                surroundings.sourceDate().map(LocalDate::toString).orElse(""),
                Opening.patience(surroundings),
                new Messages(Language.SWEDISH));
    }

    static List<Format> formats(String asked) throws UsageException {
        if (asked.isEmpty()) {
            return List.of(Format.values());
        }
        List<Format> formats = new ArrayList<>();
        List<String> known = List.of("md", "html", "pdf");
        for (String ending : asked.split(",", -1)) {
            Optional<Format> format = Format.byEnding(ending.strip());
            if (format.isEmpty()) {
                throw new UsageException("cli.okänt-format", ending, Nearest.to(ending, known));
            }
            if (!formats.contains(format.get())) {
                formats.add(format.get());
            }
        }
        return formats;
    }

    static Edition edition(String asked) throws UsageException {
        for (Edition edition : Edition.values()) {
            if (asked.equals(edition.word())) {
                return edition;
            }
        }
        if (!asked.isEmpty()) {
            throw new UsageException("cli.okänd-utgåva", asked, Nearest.to(asked, EDITIONS));
        }
        return Edition.PUBLIC;
    }
}
