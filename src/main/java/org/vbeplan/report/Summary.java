package org.vbeplan.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
        line.append(": ").append(amount(Severity.ERROR, totals.errors(), messages));
        line.append(", ").append(amount(Severity.WARNING, totals.warnings(), messages));
        line.append(", ").append(amount(Severity.ADVICE, totals.advice(), messages));
        if (totals.excepted() > 0) {
            line.append("; ").append(messages.amount("antal.avsteg", totals.excepted()));
        }
        return line.toString();
    }

    /** What is counted and not shown; empty where there is nothing. */
    static String hidden(Report report, Presentation presentation) {
        List<Remark> hidden =
                report.remarks().stream()
                        .filter(remark -> !remark.isExcepted() && !presentation.shows(remark))
                        .toList();
        if (hidden.isEmpty()) {
            return "";
        }
        Messages messages = presentation.messages();
        Severity lightest = Severity.ERROR;
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        Map<String, Integer> codes = new TreeMap<>();
        for (Remark remark : hidden) {
            Severity severity = remark.finding().severity();
            lightest = severity.compareTo(lightest) > 0 ? severity : lightest;
            int number = remark.finding().number();
            severities.merge(severity, number, Integer::sum);
            codes.merge(remark.finding().subject().id(), number, Integer::sum);
        }
        List<String> numbers = new ArrayList<>();
        severities.forEach((severity, number) -> numbers.add(amount(severity, number, messages)));
        List<String> each = new ArrayList<>();
        codes.forEach((code, number) -> each.add(number + " " + code));
        return messages.say(
                "rapport.dolda",
                String.join(", ", numbers),
                String.join(", ", each),
                lightest.word(messages.language()));
    }

    private static String amount(Severity severity, int number, Messages messages) {
        String key =
                switch (severity) {
                    case ERROR -> "antal.fel";
                    case WARNING -> "antal.varningar";
                    case ADVICE -> "antal.råd";
                };
        return messages.amount(key, number);
    }
}
