package org.vbeplan.render;

import java.util.ArrayList;
import java.util.List;

/** Tidies Markdown line by line, so that templates may be laid out for reading. */
final class MarkdownLines {
    private static final String FENCE = "```";

    private MarkdownLines() {}

    /**
     * The lines without spaces at their ends, without empty lines at the beginning, at the end and
     * beside another; the lines of a code block as they are.
     */
    static List<String> tidy(String markdown) {
        List<String> lines = new ArrayList<>();
        String fence = "";
        for (String line : markdown.split("\n", -1)) {
            String mark = fence(line);
            if (!fence.isEmpty()) {
                lines.add(line);
                if (mark.equals(fence)) {
                    fence = "";
                }
            } else {
                fence = mark;
                String stripped = line.stripTrailing();
                boolean afterEmpty = lines.isEmpty() || lines.get(lines.size() - 1).isEmpty();
                if (!stripped.isEmpty() || !afterEmpty) {
                    lines.add(stripped);
                }
            }
        }
        if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /**
     * The fence that a line consists of, after marks of lists and quotations, or nothing. No text
     * can look like one: it has its backticks escaped.
     */
    private static String fence(String line) {
        int start = line.indexOf(FENCE);
        if (start < 0) {
            return "";
        }
        for (int i = 0; i < start; i++) {
            if (" >-+*0123456789.)[^]:".indexOf(line.charAt(i)) < 0) {
                return "";
            }
        }
        String mark = line.substring(start).stripTrailing();
        for (int i = 0; i < mark.length(); i++) {
            if (mark.charAt(i) != '`') {
                return "";
            }
        }
        return mark;
    }
}
