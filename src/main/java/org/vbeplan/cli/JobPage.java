package org.vbeplan.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.vbeplan.build.Trouble;
import org.vbeplan.report.JobSummary;
import org.vbeplan.report.Presentation;
import org.vbeplan.report.Report;
import org.vbeplan.workspace.Names;

/** The page that GitHub shows of a job, which each of its steps writes a part of. */
final class JobPage {

    private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

    private JobPage() {}

    /** Adds a report to it, if there is one. */
    static ExitCode add(
            Report report, Presentation presentation, Surroundings surroundings, Talk talk) {
        String file = surroundings.environment(VARIABLE);
        if (file.isEmpty()) {
            return ExitCode.DONE;
        }
        Names names = new Names(surroundings.current());
        try (Writer out =
                Files.newBufferedWriter(
                        names.resolve(file),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            new JobSummary(report, presentation).write(out);
            return ExitCode.DONE;
        } catch (IOException failed) {
            return talk.prevented(Trouble.writing(file, failed));
        }
    }
}
