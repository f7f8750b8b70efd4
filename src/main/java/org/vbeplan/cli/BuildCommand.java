package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vbeplan.build.BuildOptions;
import org.vbeplan.build.Format;
import org.vbeplan.build.RenderOptions;
import org.vbeplan.build.Shard;
import org.vbeplan.compose.Edition;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.report.FailOn;
import org.vbeplan.report.ReportFormat;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vbe-plan build}: a whole workspace's documents, as far as they would become others. */
final class BuildCommand implements Command {

    private static final String NAME = "build";

    /** In bytes. In 256 MiB forty were too many, at some 7 MiB each. */
    private static final long MEMORY_OF_A_JOB = 32L << 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec(Messages messages) {
        CommandSpec spec = CommandSpec.create().name(NAME);
        spec.addPositional(Options.folder(messages));
        spec.addOption(Options.text(messages, "cli.to", "md,html,pdf", "-t", "--to"));
        spec.addOption(Options.text(messages, "cli.build-output", "DIR", "-o", "--output"));
        spec.addOption(Options.text(messages, "cli.jobs", "N|auto", "-j", "--jobs"));
        spec.addOption(Options.text(messages, "cli.shard", "I/N", "--shard"));
        spec.addOption(Options.list(messages.say("cli.merge"), "DIR", "--merge"));
        spec.addOption(Options.text(messages, "cli.deps", messages.say("etikett.fil"), "--deps"));
        spec.addOption(Options.flag(messages, "cli.dry-run", "--dry-run"));
        spec.addOption(Options.flag(messages, "cli.force", "--force"));
        spec.addOption(Options.flag(messages, "cli.verify", "--verify"));
        spec.addOption(Options.flag(messages, "cli.draft", "--draft"));
        spec.addOption(
                Options.text(messages, "cli.edition", "publik|intern", "--utgåva", "--edition"));
        spec.addOption(
                Options.list(
                        messages.say("cli.format", String.join(", ", ReportFormat.words())),
                        messages.say("etikett.form"),
                        "-f",
                        "--format"));
        spec.addOption(
                Options.text(messages, "cli.fail-on", messages.say("etikett.gräns"), "--fail-on"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        FailOn failOn =
                Weights.failOn(
                        Options.asked(arguments, "--fail-on", "VBE_PLAN_FAIL_ON", surroundings));
        BuildOptions options = options(arguments, surroundings);
        List<Target> targets =
                arguments.hasMatchedOption("--format")
                                || !surroundings.environment("VBE_PLAN_FORMAT").isEmpty()
                        ? Target.asked(arguments, surroundings, ReportFormat.words())
                        : List.of();
        String folder = Options.positional(arguments);
        if (!folder.isEmpty() && !talk.workspace().isEmpty()) {
            throw new UsageException("cli.inte-ihop", folder, "--workspace");
        }
        Workspace workspace =
                new PlanArguments(
                                surroundings.current(),
                                folder.isEmpty() ? talk.workspace() : folder)
                        .workspace();
        BuildRun run =
                new BuildRun(
                        workspace,
                        options,
                        failOn,
                        targets,
                        deps(arguments, surroundings),
                        surroundings,
                        talk);
        return run.run(Options.has(arguments, "--dry-run"));
    }

    private static BuildOptions options(ParseResult arguments, Surroundings surroundings)
            throws UsageException, IOException {
        String output = Options.asked(arguments, "--output", "VBE_PLAN_OUTPUT", surroundings);
        if (output.equals("-")) {
            throw new UsageException("cli.build-mapp");
        }
        Path folder = surroundings.current().resolve(output.isEmpty() ? "build" : output);
        List<Format> formats = RenderCommand.formats(Options.value(arguments, "--to"));
        Edition edition = RenderCommand.edition(Options.value(arguments, "--utgåva"));
        RenderOptions rendering =
                new RenderOptions(
                        formats,
                        folder,
                        edition,
                        Options.has(arguments, "--draft"),
                        surroundings.sourceDate().map(Object::toString).orElse(""),
                        Opening.patience(surroundings),
                        new Messages(Language.SWEDISH));
        return new BuildOptions(
                rendering,
                shard(Options.value(arguments, "--shard")),
                parts(arguments, surroundings),
                jobs(Options.asked(arguments, "--jobs", "VBE_PLAN_JOBS", surroundings)),
                Options.has(arguments, "--force"),
                Options.has(arguments, "--verify"),
                new Program(),
                surroundings.dayOfJudgement());
    }

    private static Target deps(ParseResult arguments, Surroundings surroundings)
            throws UsageException {
        String file = Options.value(arguments, "--deps");
        return file.isEmpty() ? null : Target.file(file, surroundings);
    }

    /** A part is joined with others, or is one. */
    private static List<Path> parts(ParseResult arguments, Surroundings surroundings)
            throws UsageException {
        List<Path> parts = new ArrayList<>();
        for (String folder : Options.values(arguments, "--merge")) {
            Options.refuse(arguments, "--merge", List.of("--shard", "--dry-run", "--force"));
            parts.add(surroundings.current().resolve(folder));
        }
        return parts;
    }

    /** No more than there is memory for: a plan that finds none left is not made. */
    private static int jobs(String asked) throws UsageException {
        long fit = Runtime.getRuntime().maxMemory() / MEMORY_OF_A_JOB;
        return (int) Math.max(1, Math.min(fit, jobsAsked(asked)));
    }

    private static int jobsAsked(String asked) throws UsageException {
        if (asked.isEmpty() || asked.equals("auto")) {
            return Runtime.getRuntime().availableProcessors();
        }
        return number(asked)
                .filter(jobs -> jobs <= BuildOptions.MOST_JOBS)
                .orElseThrow(() -> new UsageException("cli.jobb", asked));
    }

    private static Shard shard(String asked) throws UsageException {
        if (asked.isEmpty()) {
            return Shard.WHOLE;
        }
        int slash = asked.indexOf('/');
        Optional<Integer> part = number(slash < 0 ? "" : asked.substring(0, slash));
        Optional<Integer> of = number(asked.substring(slash + 1));
        if (part.isEmpty() || of.isEmpty() || part.get() > of.get()) {
            throw new UsageException("cli.del", asked);
        }
        return new Shard(part.get(), of.get());
    }

    /** From 1. */
    private static Optional<Integer> number(String digits) {
        return digits.matches("[1-9][0-9]{0,3}")
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }
}
