package org.vbeplan.cli;

import org.vbeplan.build.Trouble;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import picocli.CommandLine.ParseResult;

/**
 * The way this run talks. It may change once: a workspace can name a language, and it is found only
 * when the plans are.
 */
final class Talk {

    private final Surroundings surroundings;
    private final String languageAsked;
    private final String workspace;
    private Speech speech;

    private Talk(Surroundings surroundings, String languageAsked, String workspace, Speech speech) {
        this.surroundings = surroundings;
        this.languageAsked = languageAsked;
        this.workspace = workspace;
        this.speech = speech;
    }

    /** As flags and environment ask for it. */
    static Talk of(ParseResult arguments, Surroundings surroundings, String languageAsked)
            throws UsageException {
        String colour = Options.asked(arguments, "--color", "VBE_PLAN_COLOR", surroundings);
        if (!colour.isEmpty() && !colour.matches("auto|always|never")) {
            throw new UsageException("cli.okänd-färg", colour);
        }
        Language language = Speech.language(languageAsked, "", surroundings);
        Speech speech =
                new Speech(
                        new Messages(language),
                        Speech.style(colour, surroundings, surroundings.terminals().err()),
                        Speech.style(colour, surroundings, surroundings.terminals().out()),
                        surroundings.out(),
                        surroundings.err(),
                        Options.has(arguments, "--quiet"),
                        Options.has(arguments, "--verbose"));
        String workspace =
                Options.asked(arguments, "--workspace", "VBE_PLAN_WORKSPACE", surroundings);
        return new Talk(surroundings, languageAsked, workspace, speech);
    }

    Speech speech() {
        return speech;
    }

    /** {@code --workspace} or its variable; may be empty. */
    String workspace() {
        return workspace;
    }

    boolean isTerminal() {
        return surroundings.terminals().err() && !surroundings.environment("TERM").equals("dumb");
    }

    /** Tells what the machine did not let us do, and gives what that means for the run. */
    ExitCode prevented(Trouble trouble) {
        speech.error(trouble.key(), trouble.file(), trouble.reason());
        return ExitCode.PREVENTED;
    }

    /** Takes the language that a workspace asks for, unless the caller asked for one. */
    void speakAsWorkspace(String language) {
        Language spoken = Speech.language(languageAsked, language, surroundings);
        if (spoken != speech.messages().language()) {
            speech =
                    new Speech(
                            new Messages(spoken),
                            speech.style(),
                            speech.reportStyle(),
                            speech.out(),
                            speech.err(),
                            speech.quiet(),
                            speech.verbose());
        }
    }
}
