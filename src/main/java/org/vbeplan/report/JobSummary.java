package org.vbeplan.report;

import java.io.IOException;
import java.io.Writer;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Severity;

/**
 * What GitHub shows on a job's own page, as Markdown: a row for each plan, and for each plan a
 * table of its findings.
 */
public final class JobSummary {

    /** GitHub refuses more than 1 MiB; what is left is for other steps, and for UTF-8. */
    private static final int MAX_CHARACTERS = 400_000;

    private final Report report;
    private final Presentation presentation;
    private final Messages messages;
    private int written;
    private int left;

    public JobSummary(Report report, Presentation presentation) {
        this.report = report;
        this.presentation = presentation;
        this.messages = presentation.messages();
    }

    /** Writes it. */
    public void write(Writer out) throws IOException {
        add("## " + messages.say("rapport.rubrik") + "\n\n", out);
        add(escaped(Summary.line(report, messages)) + "\n\n", out);
        add("| " + messages.say("rapport.kolumner.planer").replace(",", " |") + " |\n", out);
        add("|---|---:|---:|---:|---:|\n", out);
        for (PlanReport plan : report.plans()) {
            row(overview(plan), out);
        }
        if (!report.ownFiles().isEmpty()) {
            findings(messages.say("rapport.arbetsytan"), report.ownFiles(), out);
        }
        for (PlanReport plan : report.plans()) {
            findings(plan.id(), plan.remarks(), out);
        }
        if (left > 0) {
            out.append('\n').append(messages.say("rapport.fler", Integer.toString(left)));
            out.append('\n');
        }
        out.append('\n');
    }

    private String overview(PlanReport plan) {
        String name = escaped(plan.id());
        if (!plan.isChecked()) {
            return "| " + name + ": " + escaped(plan.problem()) + " | | | | |\n";
        }
        StringBuilder row = new StringBuilder("| ").append(name);
        for (Severity severity : Severity.values()) {
            row.append(" | ").append(plan.count(severity));
        }
        return row.append(" | ").append(plan.excepted()).append(" |\n").toString();
    }

    private void findings(String title, Iterable<Remark> remarks, Writer out) throws IOException {
        boolean begun = false;
        for (Remark remark : remarks) {
            if (!presentation.shows(remark)) {
                continue;
            }
            if (!begun) {
                add("\n### " + escaped(title) + "\n\n", out);
                add("| " + messages.say("rapport.kolumner.fynd").replace(",", " |") + " |\n", out);
                add("|---|---|---|\n", out);
                begun = true;
            }
            row(row(remark.finding()), out);
        }
    }

    private String row(Finding finding) {
        return "| "
                + finding.severity().word(messages.language())
                + " `"
                + finding.code().id()
                + "` | "
                + escaped(finding.at().toString())
                + " | "
                + escaped(messages.message(finding))
                + " |\n";
    }

    private void row(String row, Writer out) throws IOException {
        if (written + row.length() > MAX_CHARACTERS) {
            left++;
        } else {
            add(row, out);
        }
    }

    private void add(String text, Writer out) throws IOException {
        written += text.length();
        out.append(text);
    }

    /** A plan's words are words: no links, no pictures, no HTML, no other column, no one called. */
    private static String escaped(String text) {
        return XmlCharacters.clean(text)
                .replaceAll("\\s+", " ")
                .replaceAll("[\\\\`*_\\[\\]<>|~&#@:!]", "\\\\$0")
                .replace("www.", "www\\.");
    }
}
