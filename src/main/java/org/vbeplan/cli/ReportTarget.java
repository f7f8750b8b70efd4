package org.vbeplan.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vbeplan.build.AtomicFile;
import org.vbeplan.build.Trouble;
import org.vbeplan.finding.Nearest;
import org.vbeplan.report.JobSummary;
import org.vbeplan.report.Presentation;
import org.vbeplan.report.Report;
import org.vbeplan.report.ReportFormat;
import org.vbeplan.workspace.Names;

/**
 * A report's form, and where it goes.
 *
 * @param file null for standard output
 */
record ReportTarget(ReportFormat format, Path file) {

    /** Those asked for with {@code -f FORM} and {@code -f FORM=FILE}; text where none is. */
    static List<ReportTarget> of(List<String> asked, Names names) throws UsageException {
        List<ReportTarget> targets = new ArrayList<>();
        Set<Path> files = new HashSet<>();
        for (String each : asked.isEmpty() ? List.of(ReportFormat.TEXT.word()) : asked) {
            ReportTarget target = of(each, names);
            if (!files.add(target.file)) {
                throw target.file == null
                        ? new UsageException("cli.två-former", target.format.word())
                        : new UsageException("cli.samma-fil", names.of(target.file));
            }
            targets.add(target);
        }
        return targets;
    }

    private static ReportTarget of(String asked, Names names) throws UsageException {
        int equals = asked.indexOf('=');
        String word = equals < 0 ? asked : asked.substring(0, equals);
        Optional<ReportFormat> format = ReportFormat.byWord(word);
        if (format.isEmpty()) {
            List<String> words = ReportFormat.words();
            throw new UsageException(
                    "cli.okänd-form", word, Nearest.to(word, words), String.join(", ", words));
        }
        String file = equals < 0 ? "-" : asked.substring(equals + 1);
        if (file.isBlank()) {
            throw new UsageException("cli.värde-saknas", "--format " + asked);
        }
        try {
            return new ReportTarget(format.get(), file.equals("-") ? null : names.resolve(file));
        } catch (InvalidPathException noPath) {
            throw new UsageException("cli.värde-saknas", "--format " + word + "=");
        }
    }

    boolean isStandardOutput() {
        return file == null;
    }

    /**
     * Writes a report there. Tells where that can't be done, and gives what it means for the run.
     */
    ExitCode write(Report report, Presentation presentation, Talk talk, Names names) {
        String shown = file == null ? "-" : names.of(file);
        try {
            if (file == null) {
                write(report, presentation, talk.speech().out());
            } else {
                AtomicFile.write(file, out -> write(report, presentation, out));
                talk.speech().say("cli.skrev", shown);
            }
            return ExitCode.DONE;
        } catch (IOException failed) {
            return prevented(shown, failed, talk);
        }
    }

    /**
     * Adds to the page that GitHub shows of a job, which each of its steps writes a part of.
     *
     * @param file what {@code GITHUB_STEP_SUMMARY} says
     */
    static ExitCode addToJobSummary(
            String file, Report report, Presentation presentation, Talk talk, Names names) {
        try (Writer out =
                Files.newBufferedWriter(
                        names.resolve(file),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            new JobSummary(report, presentation).write(out);
            return ExitCode.DONE;
        } catch (IOException failed) {
            return prevented(file, failed, talk);
        }
    }

    private static ExitCode prevented(String file, IOException failed, Talk talk) {
        Trouble trouble = Trouble.writing(file, failed);
        talk.speech().error(trouble.key(), trouble.file(), trouble.reason());
        return ExitCode.PREVENTED;
    }

    private void write(Report report, Presentation presentation, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        format.write(report, presentation, writer);
        writer.flush();
        if (out instanceof PrintStream stream && stream.checkError()) {
            // A print stream keeps what went wrong to itself.
            throw Trouble.notTaken();
        }
    }
}
