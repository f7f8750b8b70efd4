package org.vbeplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Nearest;
import org.vbeplan.finding.PersonalNumbers;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the program can do, and what is wrong in how it was called, in the user's language. */
final class Usage {

    /** What picocli says of {@code --flag=value}; it has no exception of its own. */
    private static final Pattern WITH_A_VALUE =
            Pattern.compile("option '([^']+)' .*should be specified without");

    private Usage() {}

    static CommandSpec spec(List<Command> commands, Messages messages) {
        CommandSpec root = CommandSpec.create().name("vbe-plan");
        root.addOption(Options.help(messages));
        root.addOption(Options.version(messages));
        root.addOption(Options.text(messages, "cli.lang", "sv|en", "--lang"));
        describe(root, "cli.vbe-plan", messages);
        for (Command command : commands) {
            CommandSpec spec = command.spec(messages);
            Options.addCommon(spec, messages);
            describe(spec, "cli." + command.name(), messages);
            root.addSubcommand(command.name(), new CommandLine(spec));
        }
        return root;
    }

    private static void describe(CommandSpec spec, String key, Messages messages) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading(messages.say("cli.användning") + " ");
        usage.synopsisSubcommandLabel(messages.say("cli.kommando"));
        usage.descriptionHeading("%n");
        usage.description(messages.say(key), "");
        usage.commandListHeading("%n" + messages.say("cli.kommandon") + "%n");
        usage.optionListHeading("");
        usage.footer(messages.say(key + ".exempel").split("\n", -1));
        usage.sortOptions(false);
        usage.width(96);
    }

    /** One sentence on a call that could not be understood. */
    static String problem(ParameterException wrong, Messages messages) {
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            if (!word.startsWith("-") && spec.subcommands().isEmpty()) {
                return messages.say("cli.för-mycket", word);
            }
            return messages.say(
                    word.startsWith("-") ? "cli.okänt-val" : "cli.okänt-kommando",
                    word,
                    Nearest.to(word, names(spec, word.startsWith("-"))));
        }
        if (wrong instanceof MissingParameterException missing) {
            return messages.say("cli.värde-saknas", name(missing.getMissing().get(0)));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return messages.say("cli.två-gånger", name(twice.getOverwritten()));
        }
        Matcher valued = WITH_A_VALUE.matcher(wrong.getMessage());
        if (valued.find()) {
            return messages.say("cli.utan-värde", valued.group(1));
        }
        return PersonalNumbers.masked(wrong.getMessage());
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<String> names(CommandSpec spec, boolean options) {
        List<String> names = new ArrayList<>();
        if (options) {
            spec.options().forEach(option -> names.addAll(List.of(option.names())));
        } else {
            names.addAll(spec.subcommands().keySet());
        }
        return names;
    }
}
