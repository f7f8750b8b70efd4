package org.vbeplan.report;

import java.io.IOException;
import java.io.Writer;
import org.vbeplan.finding.Demand;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Span;

/** The report for programs; {@code schema/report.schema.json} describes it. */
final class JsonReport {

    /** Grows where something is taken away or changes its meaning, not where something is added. */
    private static final int SCHEMA_VERSION = 1;

    private final Report report;
    private final Presentation presentation;
    private final Messages messages;

    JsonReport(Report report, Presentation presentation) {
        this.report = report;
        this.presentation = presentation;
        this.messages = presentation.messages();
    }

    void write(Writer out) throws IOException {
        JsonOut json = new JsonOut(out);
        json.object(
                () -> {
                    json.number("schemaVersion", SCHEMA_VERSION);
                    json.object(
                            "tool",
                            () ->
                                    json.text("name", Presentation.TOOL)
                                            .text("version", presentation.version()));
                    json.text("language", messages.language().tag());
                    json.object("summary", () -> summary(json));
                    json.array("plans", () -> plans(json));
                    json.array("findings", () -> findings(json));
                });
        json.end();
    }

    private void summary(JsonOut json) throws IOException {
        Report.Totals totals = report.totals();
        json.number("plans", totals.plans());
        json.number("unchecked", totals.unchecked());
        json.number("errors", totals.errors());
        json.number("warnings", totals.warnings());
        json.number("advice", totals.advice());
        json.number("excepted", totals.excepted());
    }

    private void plans(JsonOut json) throws IOException {
        for (PlanReport plan : report.plans()) {
            json.object(
                    () -> {
                        json.text("id", plan.id());
                        json.text("file", plan.file());
                        json.truth("checked", plan.isChecked());
                        json.textIfAny("problem", plan.problem());
                        json.number("errors", plan.count(Severity.ERROR));
                        json.number("warnings", plan.count(Severity.WARNING));
                        json.number("advice", plan.count(Severity.ADVICE));
                        json.number("excepted", plan.excepted());
                    });
        }
    }

    private void findings(JsonOut json) throws IOException {
        for (Remark remark : report.remarks()) {
            if (remark.isExcepted() || presentation.shows(remark)) {
                json.object(() -> finding(remark, json));
            }
        }
    }

    private void finding(Remark remark, JsonOut json) throws IOException {
        Finding finding = remark.finding();
        json.text("code", finding.code().id());
        json.text("kind", RuleList.word(finding.code().kind()));
        json.text("severity", finding.severity().word(Language.ENGLISH));
        json.truth("fails", presentation.failOn().isReachedBy(remark));
        place(finding.at(), json);
        json.text("message", messages.message(finding));
        json.textIfAny("label", messages.label(finding));
        json.textIfAny("hint", messages.hint(finding));
        Demand duty = finding.demand();
        if (duty.isGiven()) {
            json.object(
                    "duty",
                    () ->
                            json.text("ruleSet", duty.ruleSet())
                                    .text("id", duty.id())
                                    .text("title", duty.title()));
        }
        if (remark.isExcepted()) {
            json.object("excepted", () -> json.text("reason", remark.reason()));
        }
    }

    private static void place(Span at, JsonOut json) throws IOException {
        if (at.line() == 0) {
            return;
        }
        json.text("file", at.file());
        json.number("line", at.line());
        json.number("column", at.column());
        json.number("endLine", at.line());
        json.number("endColumn", at.column() + at.length());
    }
}
