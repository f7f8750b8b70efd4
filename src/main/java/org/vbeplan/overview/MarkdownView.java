package org.vbeplan.overview;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.vbeplan.finding.Messages;
import org.vbeplan.overview.CoverageRow.Cell;

/** The view as Markdown, to be put into a report. */
final class MarkdownView {

    private final CityYear view;
    private final Telling telling;
    private final StringBuilder out = new StringBuilder();

    MarkdownView(CityYear view, Messages messages) {
        this.view = view;
        this.telling = new Telling(view, messages);
    }

    void write(Writer writer) throws IOException {
        out.append("# ").append(plain(telling.heading())).append("\n\n");
        out.append(plain(telling.rules())).append('\n');
        list(telling.remarks());
        heading(telling.say("stad.dokument"));
        if (view.tasks().isEmpty()) {
            out.append('\n').append(plain(telling.say("stad.inga-dokument"))).append('\n');
        }
        view.tasks().forEach(this::task);
        if (!view.rows().isEmpty()) {
            heading(telling.say("stad.delområden"));
            matrix();
        }
        for (ReportGround ground : view.reports()) {
            heading(telling.say("stad.rapportrubrik"));
            out.append('\n').append(plain(telling.report(ground))).append('\n');
            list(ground.lacking().stream().map(telling::lack).toList());
        }
        if (!view.tasks().isEmpty()) {
            out.append('\n').append(plain(telling.summary())).append('\n');
        }
        writer.append(out);
    }

    private void heading(String words) {
        out.append("\n## ").append(plain(words)).append('\n');
    }

    private void list(List<String> items) {
        if (!items.isEmpty()) {
            out.append('\n');
            items.forEach(item -> out.append("- ").append(plain(item)).append('\n'));
        }
    }

    private void task(Task task) {
        out.append("\n### ").append(plain(telling.task(task))).append("\n\n");
        out.append(plain(telling.count(task))).append('\n');
        if (task.owings().isEmpty()) {
            return;
        }
        out.append('\n');
        row(
                telling.say("stad.kolumn.nämnd"),
                telling.say("stad.kolumn.läge"),
                telling.say("stad.kolumn.beslut"),
                telling.say("stad.kolumn.fil"));
        rule(4);
        for (Owing owing : task.owings()) {
            row(
                    plain(owing.board().name()),
                    plain(telling.standing(owing)),
                    plain(telling.decision(owing)),
                    owing.plan().map(MarkdownView::link).orElse(""));
        }
    }

    private void matrix() {
        List<Cell> reasons = telling.reasons();
        List<String> heads = new ArrayList<>(List.of(telling.say("stad.kolumn.nämnd")));
        view.subareas().forEach(subarea -> heads.add(plain(subarea.shortName())));
        out.append('\n');
        row(heads.toArray(String[]::new));
        rule(heads.size());
        for (CoverageRow row : view.rows()) {
            List<String> cells = new ArrayList<>(List.of(plain(telling.row(row))));
            row.cells().forEach(cell -> cells.add(telling.mark(cell, reasons)));
            row(cells.toArray(String[]::new));
        }
        out.append('\n').append(plain(telling.say("stad.tecken"))).append('\n');
        List<String> told = telling.reasonsTold();
        for (int i = 0; i < told.size(); i++) {
            out.append(i == 0 ? "\n" : "").append(i + 1).append(". ");
            out.append(plain(told.get(i))).append('\n');
        }
        if (!telling.silent().isEmpty()) {
            out.append('\n').append(plain(telling.silent())).append('\n');
        }
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void rule(int columns) {
        out.append("|---".repeat(columns)).append("|\n");
    }

    private static String link(FiledPlan plan) {
        return "[" + plain(plan.id()) + "](<" + plan.file().replaceAll("[<>\n]", "") + ">)";
    }

    /** What somebody wrote, without becoming a mark, a cell or a line of its own. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1");
    }
}
