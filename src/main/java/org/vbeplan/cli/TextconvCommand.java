package org.vbeplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vbeplan.finding.Messages;
import org.vbeplan.plaintext.PlainText;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code vbe-plan textconv}: readable text for {@code git diff}. Git stops where it fails, so it
 * never does: a file that is no plan comes out as it is, and one that is not there as nothing.
 */
final class TextconvCommand implements Command {

    static final String NAME = "textconv";

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
                        .paramLabel("PLAN")
                        .description(messages.say("cli.textconv.plan"))
                        .build());
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk) {
        return run(arguments.matchedPositionalValue(0, ""), surroundings, talk.workspace());
    }

    /**
     * Whether git calls: with a file and nothing else. Then no time is lost on options, and no
     * variable of the environment can be wrong.
     */
    static boolean isAsGitCalls(String... arguments) {
        return arguments.length == 2
                && arguments[0].equals(NAME)
                && !arguments[1].isEmpty()
                && !arguments[1].startsWith("--")
                && !arguments[1].equals("-h");
    }

    /** The same without its options. */
    static ExitCode run(String name, Surroundings surroundings, String workspace) {
        try {
            if (name.equals(PlanArguments.STDIN)) {
                PlainText.convert(surroundings.in(), surroundings.out());
                return ExitCode.DONE;
            }
            Path file = surroundings.current().resolve(name);
            if (Files.notExists(file)) {
                file = named(name, surroundings, workspace);
            }
            try (InputStream in = Files.newInputStream(file)) {
                PlainText.convert(in, surroundings.out());
            }
        } catch (IOException | UsageException | InvalidPathException nothingToShow) {
            // What there was to show has been shown.
            return ExitCode.DONE;
        }
        return ExitCode.DONE;
    }

    /** The plan of a workspace that is called {@code board/year}. */
    private static Path named(String name, Surroundings surroundings, String workspace)
            throws UsageException, IOException {
        PlanArguments arguments = new PlanArguments(surroundings.current(), workspace);
        Map<Workspace, Set<PlanFile>> found = arguments.find(List.of(name), null);
        return found.values().iterator().next().iterator().next().path();
    }
}
