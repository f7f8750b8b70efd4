package org.vbeplan.report;

import java.util.Map;
import java.util.TreeMap;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Severity;

/** What was found, in numbers and in one line. */
public final class Summary {

    private Summary() {}

    /** {@code 4 planer: 0 fel, 2 varningar, 1 råd; 12 avsteg}; always there. */
    public static String line(Report report, Messages messages) {
        Report.Totals totals = report.totals();
        StringBuilder line = new StringBuilder(messages.amount("antal.planer", totals.plans()));
        if (totals.unchecked() > 0) {
            line.append(' ').append(messages.amount("antal.ogranskade", totals.unchecked()));
        }
        line.append(": ").append(messages.amount("antal.fel", totals.errors()));
        line.append(", ").append(messages.amount("antal.varningar", totals.warnings()));
        line.append(", ").append(messages.amount("antal.råd", totals.advice()));
        if (totals.excepted() > 0) {
            line.append("; ").append(messages.amount("antal.avsteg", totals.excepted()));
        }
        return line.toString();
    }

    /** What is counted and not shown, by code; empty where there is nothing. */
    static String hidden(Report report, Presentation presentation) {
        Map<String, Integer> codes = new TreeMap<>();
        Severity lightest = presentation.least();
        for (Remark remark : report.remarks()) {
            if (!remark.isExcepted() && !presentation.shows(remark)) {
                codes.merge(remark.finding().code().id(), 1, Integer::sum);
                Severity severity = remark.finding().severity();
                lightest = severity.compareTo(lightest) > 0 ? severity : lightest;
            }
        }
        if (codes.isEmpty()) {
            return "";
        }
        Messages messages = presentation.messages();
        StringBuilder list = new StringBuilder();
        codes.forEach(
                (code, number) -> {
                    list.append(list.isEmpty() ? "" : ", ").append(number).append(' ');
                    list.append(code);
                });
        return messages.say("rapport.dolda", list.toString(), lightest.word(messages.language()));
    }
}
