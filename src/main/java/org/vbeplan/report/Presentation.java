package org.vbeplan.report;

import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Quotes;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Style;

/**
 * For whom a report is written.
 *
 * @param quotes the lines that findings stand in
 * @param style of the text on a terminal
 * @param least what weighs less is counted, but not shown
 * @param failOn what makes the validation fail
 * @param terse leaves out what only helps a newcomer
 * @param version the program's
 */
public record Presentation(
        Messages messages,
        Quotes quotes,
        Style style,
        Severity least,
        FailOn failOn,
        boolean terse,
        String version) {

    /** What the program calls itself. */
    static final String TOOL = "vbe-plan";

    boolean shows(Remark remark) {
        return !remark.isExcepted() && remark.finding().severity().compareTo(least) <= 0;
    }
}
