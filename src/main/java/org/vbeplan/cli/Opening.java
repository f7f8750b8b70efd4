package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Judging;
import org.vbeplan.build.Trouble;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.FindingPrinter;
import org.vbeplan.workspace.Workspace;

/** Gets a workspace ready for work on its plans. */
final class Opening {

    private Opening() {}

    /** Loads what the plans have in common; tells why, and gives nothing, where that can't be. */
    static Optional<Checking> open(Workspace workspace, Judging judging, Talk talk) {
        try {
            Checking checking = new Checking(workspace, judging);
            talk.speakAsWorkspace(checking.language());
            return Optional.of(checking);
        } catch (IOException unreadable) {
            Path culprit =
                    unreadable instanceof FileSystemException failed
                            ? Path.of(failed.getFile())
                            : workspace.root();
            String file = workspace.names().of(culprit);
            talk.speech().error("trouble.read", file, Trouble.reading(file, unreadable).reason());
            return Optional.empty();
        }
    }

    /** Whether the workspace's own files are so wrong that its plans can't be read; tells why. */
    static boolean isBroken(Checking checking, Talk talk) {
        FindingPrinter printer =
                new FindingPrinter(
                        talk.speech().messages(), checking::source, talk.speech().style());
        for (Finding finding : checking.workspaceFindings()) {
            talk.speech().err().println(printer.frame(finding));
        }
        return checking.workspaceFindings().stream().anyMatch(Finding::isError);
    }

    /** How long one plan may take; far more than any needs unless something else is said. */
    static Duration patience(Surroundings surroundings) throws UsageException {
        String seconds = surroundings.environment("VBE_PLAN_TIME_LIMIT");
        if (seconds.isEmpty()) {
            return Duration.ofMinutes(5);
        }
        try {
            int limit = Integer.parseInt(seconds);
            if (limit > 0) {
                return Duration.ofSeconds(limit);
            }
        } catch (NumberFormatException noNumber) {
            // Told below, as a number that is none.
        }
        throw new UsageException("cli.tidsgräns", seconds);
    }
}
