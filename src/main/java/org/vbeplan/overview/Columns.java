package org.vbeplan.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows whose cells stand under each other. */
final class Columns {

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private final String indent;
    private final List<String[]> rows = new ArrayList<>();

    Columns(String indent) {
        this.indent = indent;
    }

    void row(String... cells) {
        rows.add(cells);
    }

    void write(StringBuilder out) {
        int[] widths = widths();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.length; i++) {
                line.append(row[i]);
                line.append(" ".repeat(widths[i] - width(row[i]) + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(row -> row.length).max().orElse(0)];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        return widths;
    }

    private static int width(String cell) {
        String words = COLOUR.matcher(cell).replaceAll("");
        return words.codePointCount(0, words.length());
    }
}
