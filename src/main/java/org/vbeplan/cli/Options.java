package org.vbeplan.cli;

import java.util.List;
import org.vbeplan.finding.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Options, described in the user's language.
 *
 * <p>They are built by hand and not read from annotations: reflection costs a tenth of a start.
 */
final class Options {

    private Options() {}

    static OptionSpec text(Messages messages, String key, String label, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .description(messages.say(key))
                .build();
    }

    /** One that can be given several times. */
    static OptionSpec list(String description, String label, String... names) {
        return OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    static OptionSpec flag(Messages messages, String key, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                .description(messages.say(key))
                .build();
    }

    static PositionalParamSpec plans(Messages messages, String key) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PLAN")
                .description(messages.say(key))
                .build();
    }

    /** One folder, or none. */
    static PositionalParamSpec folder(Messages messages) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel(messages.say("etikett.arbetsyta"))
                .description(messages.say("cli.arbetsyta"))
                .build();
    }

    /** The one argument; empty where there is none. */
    static String positional(ParseResult result) {
        return result.matchedPositionalValue(0, "");
    }

    /** What every command takes. */
    static void addCommon(CommandSpec command, Messages messages) {
        command.addOption(text(messages, "cli.workspace", "DIR", "--workspace"));
        command.addOption(text(messages, "cli.lang", "sv|en", "--lang"));
        command.addOption(text(messages, "cli.color", "auto|always|never", "--color"));
        command.addOption(flag(messages, "cli.quiet", "-q", "--quiet"));
        command.addOption(flag(messages, "cli.verbose", "-v", "--verbose"));
        command.addOption(help(messages));
    }

    static OptionSpec help(Messages messages) {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .arity("0")
                .usageHelp(true)
                .description(messages.say("cli.help"))
                .build();
    }

    static OptionSpec version(Messages messages) {
        return OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .arity("0")
                .versionHelp(true)
                .description(messages.say("cli.version"))
                .build();
    }

    /** An empty value is a variable that a script forgot to set, and no wish. */
    static void demandValues(ParseResult result) throws UsageException {
        for (OptionSpec option : result.matchedOptions()) {
            boolean blank =
                    option.getValue() instanceof List<?> values
                            ? values.stream().anyMatch(each -> each.toString().isBlank())
                            : option.getValue() instanceof String value && value.isBlank();
            if (blank) {
                throw new UsageException("cli.värde-saknas", option.longestName());
            }
        }
    }

    /** Options that mean nothing together with another are a mistake, and not passed over. */
    static void refuse(ParseResult result, String with, List<String> names) throws UsageException {
        for (String name : names) {
            if (result.hasMatchedOption(name)) {
                throw new UsageException("cli.inte-ihop", name, with);
            }
        }
    }

    static String value(ParseResult result, String name) {
        return result.matchedOptionValue(name, "");
    }

    /** What an option says, or else its variable. */
    static String asked(
            ParseResult result, String name, String variable, Surroundings surroundings) {
        String flag = value(result, name);
        return flag.isEmpty() ? surroundings.environment(variable) : flag;
    }

    static List<String> values(ParseResult result, String name) {
        return result.matchedOptionValue(name, List.of());
    }

    static boolean has(ParseResult result, String name) {
        return result.matchedOptionValue(name, false);
    }
}
