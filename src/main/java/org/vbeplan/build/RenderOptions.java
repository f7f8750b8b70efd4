package org.vbeplan.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.vbeplan.compose.Edition;
import org.vbeplan.finding.Messages;

/**
 * What is asked of a rendering.
 *
 * @param output the folder the documents go to; null for standard output
 * @param draft a plan with errors is rendered all the same, with its gaps shown
 * @param date ISO 8601, what the files give as their day; empty for each plan's own day
 * @param patience how long a plan may take before it is given up
 * @param swedish the sentences of a draft's list of gaps: a document is always Swedish
 */
public record RenderOptions(
        List<Format> formats,
        Path output,
        Edition edition,
        boolean draft,
        String date,
        Duration patience,
        Messages swedish) {

    public RenderOptions {
        formats = List.copyOf(formats);
    }

    /** The same, as a draft or not. */
    RenderOptions asDraft(boolean isDraft) {
        return new RenderOptions(formats, output, edition, isDraft, date, patience, swedish);
    }

    public boolean toStandardOutput() {
        return output == null;
    }
}
