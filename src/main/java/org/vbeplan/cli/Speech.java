package org.vbeplan.cli;

import java.io.PrintStream;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;

/**
 * How the program talks to its user: the language, the colours, how much.
 *
 * @param style of messages
 * @param reportStyle of what goes to standard output
 * @param quiet only what keeps the work from being done
 * @param verbose also what is usually only counted
 */
record Speech(
        Messages messages,
        Style style,
        Style reportStyle,
        PrintStream out,
        PrintStream err,
        boolean quiet,
        boolean verbose) {

    void error(String key, String... arguments) {
        String word = messages.say("cli.fel");
        err.println(style.bold(word + ":") + " " + messages.say(key, arguments));
    }

    /** We did something wrong ourselves. */
    void bug(String at, Throwable bug) {
        error("cli.internt", at, String.valueOf(bug));
        if (verbose) {
            bug.printStackTrace(err);
        }
    }

    /** A sentence that is ready. */
    void tell(String sentence) {
        if (!quiet) {
            err.println(sentence);
        }
    }

    void say(String key, String... arguments) {
        if (!quiet) {
            err.println(messages.say(key, arguments));
        }
    }

    /** What was asked for by flag or environment; nothing asked is an empty text. */
    static Language language(String asked, String workspace, Surroundings surroundings) {
        if (!asked.isEmpty()) {
            return Language.of(asked);
        }
        if (!workspace.isEmpty()) {
            return Language.of(workspace);
        }
        return Language.of(surroundings.locale().getLanguage());
    }

    /** NO_COLOR before FORCE_COLOR, and a flag before both. */
    static Style style(String asked, Surroundings surroundings, boolean terminal) {
        boolean colour =
                switch (asked) {
                    case "always" -> true;
                    case "never" -> false;
                    default -> {
                        if (!surroundings.environment("NO_COLOR").isEmpty()) {
                            yield false;
                        }
                        if (!surroundings.environment("FORCE_COLOR").isEmpty()) {
                            yield true;
                        }
                        boolean dumb = surroundings.environment("TERM").equals("dumb");
                        yield terminal && !dumb;
                    }
                };
        return colour ? Style.COLOUR : Style.PLAIN;
    }
}
