package org.vbeplan.overview;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.vbeplan.city.Board;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Language;
import org.vbeplan.plan.Header;
import org.vbeplan.report.JsonOut;

/** The view for machines; {@code schema/city.schema.json} says what it holds. */
final class JsonView {

    private final CityYear view;
    private final JsonOut json;

    JsonView(CityYear view, Writer out) throws IOException {
        this.view = view;
        this.json = new JsonOut(out);
    }

    void write() throws IOException {
        json.object(this::all);
        json.end();
    }

    /** Writes one of several. */
    private interface Each<T> {
        void write(T value) throws IOException;
    }

    private <T> void list(String name, Iterable<T> values, Each<T> each) throws IOException {
        json.array(
                name,
                () -> {
                    for (T value : values) {
                        json.object(() -> each.write(value));
                    }
                });
    }

    private void all() throws IOException {
        json.number("schemaVersion", 1);
        json.text("city", view.city()).number("year", view.year());
        json.object("ruleSet", this::ruleSet);
        list("documents", view.tasks(), this::task);
        list("subareas", view.subareas(), this::subarea);
        list("coverage", view.rows(), this::row);
        list("answering", view.silent(), this::board);
        list("reports", view.reports(), this::report);
        list("extra", view.extra(), this::plan);
        list("unread", view.unread(), file -> json.text("file", file.file()));
    }

    private void ruleSet() throws IOException {
        json.text("id", view.rules().rules().id());
        json.text("reason", view.rules().reason().name().toLowerCase(Locale.ROOT));
    }

    private void task(Task task) throws IOException {
        json.text("type", task.document().type()).text("rhythm", task.document().rhythm());
        json.text("duty", task.document().duty().text());
        json.text("severity", task.severity().word(Language.SWEDISH));
        json.truth("due", task.isDue());
        list("boards", task.owings(), this::owing);
    }

    private void owing(Owing owing) throws IOException {
        board(owing.board());
        json.text("type", owing.document().type()).number("year", owing.year());
        json.text("standing", owing.standing().word());
        if (owing.plan().isPresent()) {
            json.object("plan", () -> plan(owing.plan().get()));
        }
    }

    private void board(Board board) throws IOException {
        json.text("board", board.id()).text("name", board.name());
    }

    private void plan(FiledPlan plan) throws IOException {
        json.text("id", plan.id()).text("file", plan.file());
        json.text("ruleSet", plan.plan().ruleSetId()).text("type", plan.plan().documentType());
        json.text("status", plan.status()).truth("decided", plan.isDecided());
        json.number("errors", plan.errors());
        if (plan.decision().isPresent()) {
            json.object("decision", () -> decision(plan.decision().get()));
        }
    }

    private void decision(Header.Decision decision) throws IOException {
        json.text("body", decision.body().text());
        json.textIfAny("date", decision.date().text());
        json.textIfAny("paragraph", decision.paragraph().text());
    }

    private void subarea(RuleSet.Subarea subarea) throws IOException {
        json.text("id", subarea.id()).text("name", subarea.name());
    }

    private void row(CoverageRow row) throws IOException {
        board(row.board());
        list("plans", row.plans(), this::plan);
        list("cells", row.cells(), this::cell);
    }

    private void cell(CoverageRow.Cell cell) throws IOException {
        json.text("subarea", cell.subarea()).text("state", cell.state().word());
        json.textIfAny("reason", cell.reason());
        list("activities", cell.activities(), id -> json.text("id", id));
    }

    private void report(ReportGround ground) throws IOException {
        json.text("type", ground.report().type()).text("duty", ground.report().duty().text());
        json.number("year", ground.year()).truth("due", ground.isDue());
        list("makers", ground.makers(), this::board);
        list("material", ground.material(), this::owing);
    }
}
