package org.vbeplan.report;

import java.io.IOException;
import java.io.Writer;
import org.vbeplan.finding.FindingPrinter;
import org.vbeplan.finding.Messages;

/** Findings with the lines they stand in, and how many there are. */
final class TextReport {

    private final Report report;
    private final Presentation presentation;

    TextReport(Report report, Presentation presentation) {
        this.report = report;
        this.presentation = presentation;
    }

    void write(Writer out) throws IOException {
        Messages messages = presentation.messages();
        FindingPrinter printer =
                FindingPrinter.quoting(
                        presentation.quotes(), presentation.messages(), presentation.style());
        String shown = "";
        for (Remark remark : report.remarks()) {
            if (presentation.shows(remark)) {
                out.append(printer.frame(remark.finding())).append('\n');
                shown = shown.isEmpty() ? remark.finding().code().id() : shown;
            }
        }
        String hidden = Summary.hidden(report, presentation);
        if (!presentation.terse()) {
            if (!hidden.isEmpty()) {
                out.append(hidden).append('\n');
            }
            if (!shown.isEmpty()) {
                out.append(messages.say("rapport.förklara", shown)).append('\n');
            }
        }
        out.append(Summary.line(report, messages)).append('\n');
    }
}
