package org.vbeplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Span;

/**
 * Workflow commands, which GitHub shows beside the lines of a pull request. It shows ten of a level
 * and passes over the rest without a word, so the last of ten says how many more there are.
 */
final class GithubReport {

    private static final int MAX = 10;

    private final Report report;
    private final Presentation presentation;
    private final Messages messages;

    GithubReport(Report report, Presentation presentation) {
        this.report = report;
        this.presentation = presentation;
        this.messages = presentation.messages();
    }

    void write(Writer out) throws IOException {
        for (Severity severity : Severity.values()) {
            List<String> commands = new ArrayList<>();
            if (severity == Severity.ERROR) {
                report.plans().stream()
                        .filter(plan -> !plan.isChecked())
                        .forEach(plan -> commands.add(unchecked(plan)));
            }
            report.remarks().stream()
                    .filter(remark -> remark.finding().severity() == severity)
                    .filter(presentation::shows)
                    .forEach(remark -> commands.add(command(remark.finding())));
            write(commands, severity, out);
        }
        out.append(Summary.line(report, messages)).append('\n');
    }

    private void write(List<String> commands, Severity severity, Writer out) throws IOException {
        int shown = commands.size() > MAX ? MAX - 1 : commands.size();
        for (String command : commands.subList(0, shown)) {
            out.append(command).append('\n');
        }
        if (shown < commands.size()) {
            String left = Integer.toString(commands.size() - shown);
            out.append("::").append(level(severity)).append("::");
            out.append(data(messages.say("rapport.fler", left))).append('\n');
        }
    }

    private String unchecked(PlanReport plan) {
        return "::error file=" + property(plan.file()) + "::" + data(plan.problem());
    }

    private String command(Finding finding) {
        StringBuilder command = new StringBuilder("::").append(level(finding.severity()));
        command.append(' ');
        Span at = finding.at();
        if (at.line() > 0) {
            command.append("file=").append(property(at.file()));
            command.append(",line=").append(at.line());
            command.append(",col=").append(at.column());
            command.append(",endColumn=").append(at.column() + at.length()).append(',');
        }
        String word = finding.severity().word(messages.language());
        command.append("title=").append(property(word + "[" + finding.code().id() + "]"));
        StringBuilder text = new StringBuilder(messages.message(finding));
        if (finding.demand().isGiven()) {
            text.append('\n').append(messages.demand(finding.demand()));
        }
        String hint = messages.hint(finding);
        if (!hint.isEmpty()) {
            text.append('\n').append(messages.say("gör")).append(": ").append(hint);
        }
        return command.append("::").append(data(text.toString())).toString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "notice";
        };
    }

    /** As the runner takes it back. A command ends with its line. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
