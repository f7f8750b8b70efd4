package org.vbeplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Span;
import org.vbeplan.rulebook.Entry;
import org.vbeplan.rulebook.Rulebook;

/** SARIF 2.1.0, the form in which code hosting services and editors take in findings. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final Report report;
    private final Presentation presentation;
    private final Messages messages;
    private final List<Remark> remarks;
    private final List<Code> codes;
    private final Fingerprints fingerprints;

    SarifReport(Report report, Presentation presentation) {
        this.report = report;
        this.presentation = presentation;
        this.messages = presentation.messages();
        this.remarks =
                report.remarks().stream()
                        .filter(remark -> remark.isExcepted() || presentation.shows(remark))
                        .toList();
        Set<Code> used = new TreeSet<>();
        remarks.forEach(remark -> used.add(remark.finding().code()));
        this.codes = new ArrayList<>(used);
        this.fingerprints = new Fingerprints(presentation.quotes());
    }

    void write(Writer out) throws IOException {
        JsonOut json = new JsonOut(out);
        json.object(
                () -> {
                    json.text("$schema", SCHEMA);
                    json.text("version", "2.1.0");
                    json.array("runs", () -> json.object(() -> run(json)));
                });
        json.end();
    }

    private void run(JsonOut json) throws IOException {
        json.object("tool", () -> json.object("driver", () -> driver(json)));
        json.text("language", messages.language().tag());
        json.text("columnKind", "unicodeCodePoints");
        json.array("invocations", () -> json.object(() -> invocation(json)));
        json.array(
                "results",
                () -> {
                    for (Remark remark : remarks) {
                        json.object(() -> result(remark, json));
                    }
                });
    }

    private void driver(JsonOut json) throws IOException {
        json.text("name", Presentation.TOOL);
        json.text("version", presentation.version());
        json.array(
                "rules",
                () -> {
                    for (Code code : codes) {
                        json.object(() -> rule(code, json));
                    }
                });
    }

    private void rule(Code code, JsonOut json) throws IOException {
        json.text("id", code.id());
        json.object("shortDescription", () -> json.text("text", messages.form(code)));
        Optional<Entry> entry = Rulebook.entry(code);
        if (entry.isPresent()) {
            json.object("fullDescription", () -> json.text("text", text(entry.get())));
            json.object("help", () -> help(entry.get(), json));
        }
        json.object("defaultConfiguration", () -> json.text("level", level(code.severity())));
        json.object("properties", () -> json.text("kind", RuleList.word(code.kind())));
    }

    private String text(Entry entry) {
        return entry.text(messages.language());
    }

    private void help(Entry entry, JsonOut json) throws IOException {
        json.text("text", text(entry));
        json.text(
                "markdown",
                text(entry)
                        + "\n\n"
                        + example("förklara.fel", entry.wrong())
                        + "\n"
                        + example("förklara.rätt", entry.right()));
    }

    private String example(String heading, String yaml) {
        return "**" + messages.say(heading) + "**\n\n```yaml\n" + yaml + "\n```\n";
    }

    /** What could not be checked: a reader must not take it for faultless. */
    private void invocation(JsonOut json) throws IOException {
        json.truth("executionSuccessful", report.totals().unchecked() == 0);
        json.array(
                "toolExecutionNotifications",
                () -> {
                    for (PlanReport plan : report.plans()) {
                        if (!plan.isChecked()) {
                            json.object(() -> notification(plan, json));
                        }
                    }
                });
    }

    private static void notification(PlanReport plan, JsonOut json) throws IOException {
        json.text("level", "error");
        json.object("message", () -> json.text("text", plan.problem()));
        json.array(
                "locations",
                () ->
                        json.object(
                                () ->
                                        json.object(
                                                "physicalLocation",
                                                () -> artifact(plan.file(), json))));
    }

    private void result(Remark remark, JsonOut json) throws IOException {
        Finding finding = remark.finding();
        json.text("ruleId", finding.code().id());
        json.number("ruleIndex", codes.indexOf(finding.code()));
        json.text("level", level(finding.severity()));
        json.object("message", () -> json.text("text", message(finding)));
        json.array("locations", () -> location(finding.at(), json));
        String fingerprint = fingerprints.next(finding);
        json.object("partialFingerprints", () -> json.text(Fingerprints.NAME, fingerprint));
        // Either every result tells whether it is suppressed, or none does.
        json.array(
                "suppressions",
                () -> {
                    if (remark.isExcepted()) {
                        json.object(
                                () ->
                                        json.text("kind", "inSource")
                                                .text("status", "accepted")
                                                .text("justification", remark.reason()));
                    }
                });
    }

    private String message(Finding finding) {
        StringBuilder text = new StringBuilder(messages.message(finding));
        if (finding.demand().isGiven()) {
            text.append("\n").append(messages.demand(finding.demand()));
        }
        String hint = messages.hint(finding);
        if (!hint.isEmpty()) {
            text.append("\n").append(messages.say("gör")).append(": ").append(hint);
        }
        return text.toString();
    }

    private static void location(Span at, JsonOut json) throws IOException {
        if (at.line() == 0) {
            return;
        }
        json.object(
                () ->
                        json.object(
                                "physicalLocation",
                                () -> {
                                    artifact(at.file(), json);
                                    json.object("region", () -> region(at, json));
                                }));
    }

    private static void artifact(String file, JsonOut json) throws IOException {
        json.object("artifactLocation", () -> json.text("uri", FileAddress.of(file)));
    }

    private static void region(Span at, JsonOut json) throws IOException {
        json.number("startLine", at.line());
        json.number("startColumn", at.column());
        json.number("endColumn", at.column() + at.length());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }
}
