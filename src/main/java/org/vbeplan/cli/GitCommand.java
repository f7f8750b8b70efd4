package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import org.vbeplan.build.Trouble;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Nearest;
import org.vbeplan.history.GitSetup;
import org.vbeplan.history.History;
import org.vbeplan.history.HistoryException;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code vbe-plan git setup}: has git show plans as text. */
final class GitCommand implements Command {

    private static final String NAME = "git";
    private static final String SETUP = "setup";

    /** The launcher says where it is, so that git can start it. */
    private static final String PROGRAM = "VBE_PLAN_PROGRAM";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec(Messages messages) {
        CommandSpec spec = CommandSpec.create().name(NAME);
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .paramLabel(SETUP)
                        .description(messages.say("cli.git.setup"))
                        .build());
        spec.addOption(Options.flag(messages, "cli.git.undo", "--undo"));
        spec.addOption(Options.flag(messages, "cli.git.dry-run", "--dry-run"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        String asked = arguments.matchedPositionalValue(0, "");
        if (!asked.equals(SETUP)) {
            throw new UsageException(
                    "cli.okänt-kommando", asked, Nearest.to(asked, List.of(SETUP)));
        }
        try (DiffGround ground = new DiffGround(surroundings, talk)) {
            GitSetup setup = setup(ground, surroundings, talk);
            return run(
                    setup,
                    ground,
                    Options.has(arguments, "--undo"),
                    Options.has(arguments, "--dry-run"),
                    talk.speech());
        } catch (HistoryException wrong) {
            if (wrong.isCallers()) {
                throw new UsageException(wrong.key(), wrong.arguments());
            }
            talk.speech().error(wrong.key(), wrong.arguments());
            return ExitCode.PREVENTED;
        }
    }

    private static GitSetup setup(DiffGround ground, Surroundings surroundings, Talk talk)
            throws UsageException, HistoryException {
        History history = ground.demandHistory();
        if (!history.hasWorkingTree()) {
            throw new UsageException("cli.git.naket", history.name());
        }
        Workspace workspace = ground.demandWorkspace();
        Optional<String> folder = history.folder(workspace);
        if (folder.isEmpty()) {
            throw new UsageException("cli.inget-git", ground.names().of(workspace.root()));
        }
        String program = surroundings.environment(PROGRAM);
        if (program.isEmpty()) {
            talk.speech().say("cli.git.utan-startprogram");
        }
        return new GitSetup(history, folder.get(), program.isEmpty() ? "vbe-plan" : program);
    }

    private static ExitCode run(
            GitSetup setup, DiffGround ground, boolean undo, boolean dryRun, Speech speech)
            throws IOException, HistoryException {
        List<GitSetup.Step> steps = setup.steps(ground.names(), undo);
        boolean forgets = setup.hasCache();
        for (GitSetup.Step step : steps) {
            preview(step, undo, speech);
        }
        if (forgets) {
            speech.out().println(speech.messages().say("cli.git.glömmer"));
        }
        if (steps.isEmpty() && !forgets) {
            speech.say(undo ? "cli.git.inget-kvar" : "cli.git.redan");
            return ExitCode.DONE;
        }
        if (dryRun) {
            speech.say("cli.git.inget-skrevs");
            return ExitCode.DONE;
        }
        try {
            setup.apply(steps);
        } catch (FileSystemException prevented) {
            Trouble trouble = Trouble.writing(name(prevented, ground), prevented);
            speech.error(trouble.key(), trouble.file(), trouble.reason());
            return ExitCode.PREVENTED;
        }
        if (forgets) {
            setup.dropCache();
        }
        for (GitSetup.Step step : steps) {
            speech.say(step.after() == null ? "cli.git.tog-bort" : "cli.skrev", step.name());
        }
        speech.say(undo ? "cli.git.återställt" : "cli.git.klart");
        return ExitCode.DONE;
    }

    private static String name(FileSystemException prevented, DiffGround ground) {
        return ground.names().of(ground.names().resolve(prevented.getFile()));
    }

    private static void preview(GitSetup.Step step, boolean undo, Speech speech) {
        String key = undo ? "cli.git.ur" : "cli.git.i";
        String what = step.after() == null ? "cli.git.hela" : key;
        speech.out().println(speech.messages().say(what, step.name()));
        for (String line : step.lines()) {
            speech.out().println("    " + GitSetup.shown(line.replace("\t", "  ")));
        }
    }
}
