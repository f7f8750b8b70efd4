package org.vbeplan.report;

import java.io.IOException;
import java.io.Writer;
import org.vbeplan.finding.FindingPrinter;

/** {@code file:line:column: fel[code]: message} for each finding, and how many there are. */
final class ShortReport {

    private final Report report;
    private final Presentation presentation;

    ShortReport(Report report, Presentation presentation) {
        this.report = report;
        this.presentation = presentation;
    }

    void write(Writer out) throws IOException {
        FindingPrinter printer =
                FindingPrinter.quoting(
                        presentation.quotes(), presentation.messages(), presentation.style());
        for (Remark remark : report.remarks()) {
            if (presentation.shows(remark)) {
                out.append(printer.line(remark.finding())).append('\n');
            }
        }
        out.append(Summary.line(report, presentation.messages())).append('\n');
    }
}
