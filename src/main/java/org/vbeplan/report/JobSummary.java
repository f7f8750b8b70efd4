package org.vbeplan.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Severity;

/**
 * What GitHub shows on a job's own page, as Markdown: a row for each plan, and for each plan a
 * table of its findings.
 */
public final class JobSummary {

    /** GitHub refuses more than 1 MiB of a step; some is left for what else it says. */
    private static final int MAX_BYTES = 900_000;

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
        add("\n## " + messages.say("rapport.rubrik") + "\n\n", out);
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
            String row = row(remark.finding());
            begun |= row(begun ? row : head(title) + row, out);
        }
    }

    private String head(String title) {
        String columns = messages.say("rapport.kolumner.fynd").replace(",", " |");
        return "\n### " + escaped(title) + "\n\n| " + columns + " |\n|---|---|---|\n";
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

    /** Whether there was still room for it. */
    private boolean row(String row, Writer out) throws IOException {
        if (written + bytes(row) > MAX_BYTES) {
            left++;
            return false;
        }
        add(row, out);
        return true;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void add(String text, Writer out) throws IOException {
        written += bytes(text);
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
