package org.vbeplan.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vbeplan.build.AtomicFile;
import org.vbeplan.build.Trouble;
import org.vbeplan.finding.Nearest;
import org.vbeplan.finding.Style;
import org.vbeplan.workspace.Names;
import picocli.CommandLine.ParseResult;

/**
 * What is asked for with {@code -f FORM} or {@code -f FORM=FILE}.
 *
 * @param form one of the words that the command knows
 * @param file null for standard output
 * @param shown the file as the user sees it
 */
record Target(String form, Path file, String shown) {

    /**
     * Those asked for by {@code --format}, or else by its variable; the first form there is where
     * neither says anything.
     *
     * @param forms the words that the command knows
     */
    static List<Target> asked(ParseResult arguments, Surroundings surroundings, List<String> forms)
            throws UsageException {
        List<String> asked = Options.values(arguments, "--format");
        if (asked.isEmpty()) {
            String variable = surroundings.environment("VBE_PLAN_FORMAT");
            asked = List.of(variable.isEmpty() ? forms.get(0) : variable);
        }
        Names names = new Names(surroundings.current());
        List<Target> targets = new ArrayList<>();
        Set<Path> files = new HashSet<>();
        for (String each : asked) {
            Target target = of(each, forms, names);
            if (!files.add(target.file)) {
                throw target.isStandardOutput()
                        ? new UsageException("cli.två-former", target.form)
                        : new UsageException("cli.samma-fil", target.shown);
            }
            targets.add(target);
        }
        return targets;
    }

    /** A file that has but one form; {@code -} for standard output. */
    static Target file(String file, Surroundings surroundings) throws UsageException {
        Names names = new Names(surroundings.current());
        return of("=" + file, List.of(""), names);
    }

    private static Target of(String asked, List<String> forms, Names names) throws UsageException {
        int equals = asked.indexOf('=');
        String form = equals < 0 ? asked : asked.substring(0, equals);
        if (!forms.contains(form)) {
            throw new UsageException(
                    "cli.okänd-form", form, Nearest.to(form, forms), String.join(", ", forms));
        }
        String file = equals < 0 ? "-" : asked.substring(equals + 1);
        if (file.isBlank()) {
            throw new UsageException("cli.värde-saknas", "--format " + asked);
        }
        try {
            Path path = file.equals("-") ? null : names.resolve(file);
            return new Target(form, path, path == null ? "-" : names.of(path));
        } catch (InvalidPathException noPath) {
            throw new UsageException("cli.värde-saknas", "--format " + form + "=");
        }
    }

    boolean isStandardOutput() {
        return file == null;
    }

    /** How what goes there is to look: no colours in a file. */
    Style style(Speech speech) {
        return isStandardOutput() ? speech.reportStyle() : Style.PLAIN;
    }

    /** Writes a document there. Tells where that can't be done. */
    ExitCode write(byte[] document, Talk talk) {
        try {
            if (isStandardOutput()) {
                PrintStream out = talk.speech().out();
                out.write(document, 0, document.length);
                out.flush();
                if (out.checkError()) {
                    throw Trouble.notTaken();
                }
            } else {
                AtomicFile.write(file, stream -> stream.write(document));
                talk.speech().say("cli.skrev", shown);
            }
            return ExitCode.DONE;
        } catch (IOException failed) {
            return talk.prevented(Trouble.writing(shown, failed));
        }
    }

    /** Writes a text there. Tells where that can't be done, and gives what it means for the run. */
    ExitCode write(StandardOutput.Text text, Talk talk) {
        if (isStandardOutput()) {
            return StandardOutput.write(text, talk);
        }
        try {
            AtomicFile.write(
                    file,
                    stream -> {
                        Writer out =
                                new BufferedWriter(
                                        new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                        text.write(out);
                        out.flush();
                    });
            talk.speech().say("cli.skrev", shown);
            return ExitCode.DONE;
        } catch (IOException failed) {
            return talk.prevented(Trouble.writing(shown, failed));
        }
    }
}
