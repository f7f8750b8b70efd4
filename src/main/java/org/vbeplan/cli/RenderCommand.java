package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Format;
import org.vbeplan.build.PlanResult;
import org.vbeplan.build.RenderBatch;
import org.vbeplan.build.RenderOptions;
import org.vbeplan.build.Trouble;
import org.vbeplan.build.Warmup;
import org.vbeplan.compose.Edition;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Nearest;
import org.vbeplan.workspace.Names;
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
        spec.addPositional(Options.plans(messages));
        spec.addOption(Options.text(messages, "cli.to", "md,html,pdf", "-t", "--to"));
        spec.addOption(Options.text(messages, "cli.output", "DIR", "-o", "--output"));
        spec.addOption(Options.flag(messages, "cli.draft", "--draft"));
        spec.addOption(
                Options.text(messages, "cli.edition", "publik|intern", "--utgåva", "--edition"));
        spec.addOption(Options.text(messages, "cli.stdin", "FILE", "--stdin-filename"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        RenderOptions options = options(arguments, surroundings);
        Warmup warmup = options.formats().contains(Format.PDF) ? Warmup.begin() : Warmup.none();
        Names names = new Names(surroundings.current());
        List<String> plans = arguments.matchedPositionalValue(0, List.of());
        String stdinName = Options.value(arguments, "--stdin-filename");
        boolean fromStdin = plans.contains(PlanArguments.STDIN);
        if (!stdinName.isEmpty() && !fromStdin) {
            throw new UsageException("cli.stdin-saknas");
        }
        PlanArguments planArguments = new PlanArguments(surroundings.current(), talk.workspace());
        PlanFile stdin = planArguments.stdin(stdinName);
        Map<Workspace, Set<PlanFile>> found = planArguments.find(plans, stdin);
        int count = found.values().stream().mapToInt(Set::size).sum();
        if (options.toStandardOutput() && (count != 1 || options.formats().size() != 1)) {
            throw new UsageException("cli.ett-dokument");
        }
        ExitCode worst = ExitCode.DONE;
        RenderReport report = new RenderReport(talk, count);
        for (Map.Entry<Workspace, Set<PlanFile>> entry : found.entrySet()) {
            worst =
                    worst.worse(
                            render(
                                    entry,
                                    options,
                                    warmup,
                                    fromStdin ? stdin : null,
                                    surroundings,
                                    talk,
                                    report,
                                    names));
        }
        report.summary();
        return worst;
    }

    private static ExitCode render(
            Map.Entry<Workspace, Set<PlanFile>> plans,
            RenderOptions options,
            Warmup warmup,
            PlanFile stdin,
            Surroundings surroundings,
            Talk talk,
            RenderReport report,
            Names names)
            throws IOException {
        Checking checking;
        try {
            checking = new Checking(plans.getKey());
        } catch (IOException unreadable) {
            String file =
                    unreadable instanceof java.nio.file.FileSystemException failed
                            ? names.of(Path.of(failed.getFile()))
                            : names.of(plans.getKey().root());
            talk.speech().error("trouble.read", file, Trouble.reading(file, unreadable).reason());
            return ExitCode.PREVENTED;
        }
        talk.speakAsWorkspace(checking.language());
        report.findings(checking.workspaceFindings(), checking::source);
        if (checking.workspaceFindings().stream().anyMatch(Finding::isError)) {
            return ExitCode.PREVENTED;
        }
        RenderBatch batch =
                new RenderBatch(plans.getKey(), checking, options, surroundings.out(), warmup);
        ExitCode worst = ExitCode.DONE;
        for (PlanFile plan : plans.getValue()) {
            report.begin(plan);
            PlanResult result =
                    plan.equals(stdin)
                            ? batch.render(plan, surroundings.in().readAllBytes())
                            : batch.render(plan);
            report.end(result, batch::source);
            worst = worst.worse(exitCode(result));
        }
        return worst;
    }

    private static ExitCode exitCode(PlanResult result) {
        return switch (result.state()) {
            case WRITTEN -> ExitCode.DONE;
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
                date(surroundings.environment("SOURCE_DATE_EPOCH")),
                patience(surroundings.environment("VBE_PLAN_TIME_LIMIT")),
                new Messages(Language.SWEDISH));
    }

    private static List<Format> formats(String asked) throws UsageException {
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

    private static Edition edition(String asked) throws UsageException {
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

    /** Seconds that one plan may take; far more than any needs unless something else is said. */
    private static Duration patience(String seconds) throws UsageException {
        if (seconds.isEmpty()) {
            return Duration.ofMinutes(5);
        }
        try {
            int limit = Integer.parseInt(seconds);
            if (limit > 0) {
                return Duration.ofSeconds(limit);
            }
        } catch (NumberFormatException noNumber) {
            // Told below, as a number that is none.
        }
        throw new UsageException("cli.tidsgräns", seconds);
    }

    /** The day of SOURCE_DATE_EPOCH, in seconds since 1970; an unusable value is a wrong call. */
    private static String date(String epoch) throws UsageException {
        if (epoch.isEmpty()) {
            return "";
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(epoch))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
        } catch (NumberFormatException | java.time.DateTimeException noTime) {
            throw new UsageException("cli.epoch", epoch);
        }
    }
}
