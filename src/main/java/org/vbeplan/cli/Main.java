package org.vbeplan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.vbeplan.build.Trouble;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Nearest;
import org.vbeplan.workspace.Names;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where the program begins: an adapter between the process and the commands. */
public final class Main {

    static final List<Command> COMMANDS =
            List.of(
                    new RenderCommand(),
                    new ValidateCommand(),
                    new BuildCommand(),
                    new DiffCommand(),
                    new WatchCommand(),
                    new RulesCommand(),
                    new ExplainCommand(),
                    new TextconvCommand(),
                    new GitCommand());

    private Main() {}

    /** Ends the process with the exit code. */
    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        int code = run(surroundings, arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        // Not exit(): nothing is left to be done, and other threads may still warm up.
        Runtime.getRuntime().halt(code);
    }

    /** A whole run, without its process. */
    static int run(Surroundings surroundings, String... arguments) {
        if (TextconvCommand.isAsGitCalls(arguments)) {
            return TextconvCommand.run(arguments[1], surroundings, "").number();
        }
        String language = languageAsked(arguments, surroundings);
        String spoken = isLanguage(language) ? language : "";
        Messages messages = new Messages(Speech.language(spoken, "", surroundings));
        CommandLine line = new CommandLine(Usage.spec(needed(arguments), messages));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        try {
            checkLanguage(language);
            return run(line.parseArgs(arguments), surroundings, messages, language).number();
        } catch (ParameterException wrong) {
            return usage(surroundings.err(), messages, Usage.problem(wrong, messages));
        } catch (UsageException wrong) {
            String problem = messages.say(wrong.key(), wrong.arguments());
            return usage(surroundings.err(), messages, problem);
        }
    }

    /** The command that stands first, as it mostly does, or all: describing one takes a while. */
    private static List<Command> needed(String... arguments) {
        return COMMANDS.stream()
                .filter(command -> arguments.length > 0 && command.name().equals(arguments[0]))
                .findFirst()
                .map(List::of)
                .orElse(COMMANDS);
    }

    private static ExitCode run(
            ParseResult result, Surroundings surroundings, Messages messages, String language)
            throws UsageException {
        ParseResult inner = result.hasSubcommand() ? result.subcommand() : result;
        if (result.isVersionHelpRequested()) {
            surroundings.out().println("vbe-plan " + version());
            return ExitCode.DONE;
        }
        if (inner.isUsageHelpRequested() || !result.hasSubcommand()) {
            CommandSpec spec = inner.commandSpec();
            spec.commandLine().usage(surroundings.out());
            return ExitCode.DONE;
        }
        Options.demandValues(inner);
        Talk talk = Talk.of(inner, surroundings, language);
        Command command = byName(inner.commandSpec().name());
        try {
            return command.run(inner, surroundings, talk);
        } catch (IOException unreadable) {
            return talk.prevented(Trouble.reading(culprit(unreadable, surroundings), unreadable));
        } catch (UsageException wrong) {
            throw wrong;
        } catch (OutOfMemoryError full) {
            // Not of one plan: that is told where the plan is read.
            talk.speech().error("trouble.memory", command.name(), "");
            return ExitCode.PREVENTED;
        } catch (RuntimeException | StackOverflowError bug) {
            talk.speech().bug(command.name(), bug);
            return ExitCode.BUG;
        }
    }

    /** The file as the user sees it, where there is one. */
    private static String culprit(IOException unreadable, Surroundings surroundings) {
        return unreadable instanceof FileSystemException failed && failed.getFile() != null
                ? new Names(surroundings.current()).of(Path.of(failed.getFile()))
                : String.valueOf(unreadable.getMessage());
    }

    private static Command byName(String name) {
        return COMMANDS.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int usage(PrintStream err, Messages messages, String problem) {
        err.println(messages.say("cli.fel") + ": " + problem);
        err.println(messages.say("cli.se-hjälp"));
        return ExitCode.USAGE.number();
    }

    /** Needed before the arguments are parsed: a mistake in them is told in this language too. */
    private static String languageAsked(String[] arguments, Surroundings surroundings) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                return arguments[i].substring("--lang=".length());
            }
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                return arguments[i + 1];
            }
        }
        return surroundings.environment("VBE_PLAN_LANG");
    }

    private static boolean isLanguage(String asked) {
        return asked.toLowerCase(Locale.ROOT).matches("|(sv|en)([-_.].*)?");
    }

    private static void checkLanguage(String asked) throws UsageException {
        if (!isLanguage(asked)) {
            List<String> tags = List.of(Language.SWEDISH.tag(), Language.ENGLISH.tag());
            throw new UsageException("cli.okänt-språk", asked, Nearest.to(asked, tags));
        }
    }

    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(utveckling)" : version;
    }
}
