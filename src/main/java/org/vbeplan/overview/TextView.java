package org.vbeplan.overview;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;
import org.vbeplan.overview.CoverageRow.Cell;

/** The view for a terminal: tables of at most 100 columns, as long as names are not very long. */
final class TextView {

    private static final int LINE = 98;

    private final CityYear view;
    private final Telling telling;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    TextView(CityYear view, Messages messages, Style style) {
        this.view = view;
        this.telling = new Telling(view, messages);
        this.style = style;
    }

    void write(Writer writer) throws IOException {
        heading(telling.heading());
        paragraph(telling.rules(), "");
        telling.remarks().forEach(remark -> paragraph(remark, ""));
        heading(telling.say("stad.dokument"));
        if (view.tasks().isEmpty()) {
            paragraph(telling.say("stad.inga-dokument"), "");
        }
        view.tasks().forEach(this::task);
        if (!view.rows().isEmpty()) {
            heading(telling.say("stad.delområden"));
            matrix();
        }
        for (ReportGround ground : view.reports()) {
            heading(telling.say("stad.rapportrubrik"));
            paragraph(telling.report(ground), "");
            ground.lacking().forEach(owing -> paragraph("- " + telling.lack(owing), "  "));
        }
        if (!view.tasks().isEmpty()) {
            out.append('\n');
            paragraph(telling.summary(), "");
        }
        writer.append(out);
    }

    private void heading(String words) {
        out.append(out.isEmpty() ? "" : "\n").append(style.bold(words)).append('\n');
    }

    private void task(Task task) {
        out.append(telling.task(task)).append(": ").append(telling.count(task)).append('\n');
        Columns columns = new Columns("  ");
        for (Owing owing : task.owings()) {
            String standing = telling.standing(owing);
            columns.row(
                    owing.board().name(),
                    owing.isUnmet() ? style.severity(task.severity(), standing) : standing,
                    telling.decision(owing),
                    owing.plan().map(FiledPlan::file).orElse(""));
        }
        columns.write(out);
    }

    private void matrix() {
        List<Cell> reasons = telling.reasons();
        Columns columns = new Columns("  ");
        String[] heads = new String[view.subareas().size() + 1];
        heads[0] = "";
        for (int i = 1; i < heads.length; i++) {
            heads[i] = Integer.toString(i);
        }
        columns.row(heads);
        for (CoverageRow row : view.rows()) {
            String[] cells = new String[heads.length];
            cells[0] = telling.row(row);
            for (int i = 1; i < cells.length; i++) {
                cells[i] = telling.mark(row.cells().get(i - 1), reasons);
            }
            columns.row(cells);
        }
        columns.write(out);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < view.subareas().size(); i++) {
            names.append(i == 0 ? "" : ", ").append(i + 1).append(' ');
            names.append(view.subareas().get(i).shortName());
        }
        paragraph(names.toString(), "");
        paragraph(telling.say("stad.tecken"), "");
        List<String> told = telling.reasonsTold();
        for (int i = 0; i < told.size(); i++) {
            paragraph((i + 1) + ") " + told.get(i), "   ");
        }
        if (!telling.silent().isEmpty()) {
            paragraph(telling.silent(), "");
        }
    }

    /** Words in lines of a readable length. */
    private void paragraph(String words, String indent) {
        int length = 0;
        for (String word : words.split(" ")) {
            int needs = word.codePointCount(0, word.length());
            if (length > 0 && length + 1 + needs > LINE) {
                out.append('\n').append(indent);
                length = indent.length();
            } else if (length > 0) {
                out.append(' ');
                length++;
            }
            out.append(word);
            length += needs;
        }
        out.append('\n');
    }
}
