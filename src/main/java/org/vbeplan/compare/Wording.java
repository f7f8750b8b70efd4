package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Prose;

/** Writes a plan's texts with one way of writing for each meaning, variables filled in. */
final class Wording {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]++");

    private final PlanInCity plan;
    private final Set<String> cited = new LinkedHashSet<>();

    Wording(PlanInCity plan) {
        this.plan = plan;
    }

    /** The ids of the notes that were called in what has been written so far, in that order. */
    Set<String> cited() {
        return cited;
    }

    /**
     * A block on a line of its own.
     *
     * @param form what stands before it in Markdown: empty, {@code "- "}, {@code "> "} …
     * @param aligned the alignments of a table's columns, in its head; else empty
     */
    record Line(String form, String text, String aligned) {}

    /** The whole text as one value. */
    Value value(Prose prose) {
        return new Value.Text(
                String.join(
                        "\n",
                        lines(prose).stream().map(line -> line.form() + line.text()).toList()));
    }

    List<Line> lines(Prose prose) {
        List<Line> lines = new ArrayList<>();
        blocks(prose.blocks(), "", "", lines);
        return lines;
    }

    private void blocks(List<Block> blocks, String first, String rest, List<Line> lines) {
        String form = first;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                lines.add(new Line(form, line(paragraph.content()), ""));
            } else if (block instanceof Block.ListBlock list) {
                items(list, form, rest, lines);
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.content(), form + "> ", rest + "> ", lines);
            } else if (block instanceof Block.CodeBlock code) {
                lines.add(new Line(form + "```", code.text(), ""));
            } else {
                table((Block.TextTable) block, form, rest, lines);
            }
            form = rest;
        }
    }

    private void items(Block.ListBlock list, String first, String rest, List<Line> lines) {
        String form = first;
        for (int i = 0; i < list.items().size(); i++) {
            String mark = "- ";
            if (list.ordered()) {
                // A number that the list itself counts is not what the item says.
                mark = i == 0 && list.start() != 1 ? list.start() + ". " : "1. ";
            }
            if (list.items().get(i).isEmpty()) {
                lines.add(new Line(form + mark, "", ""));
            }
            blocks(list.items().get(i), form + mark, rest + "  ", lines);
            form = rest;
        }
    }

    private void table(Block.TextTable table, String first, String rest, List<Line> lines) {
        lines.add(
                new Line(first + "|| ", cells(table.head()), String.join(" ", table.alignments())));
        table.rows().forEach(row -> lines.add(new Line(rest + "| ", cells(row), "")));
    }

    private String cells(List<List<Inline>> cells) {
        return String.join(" | ", cells.stream().map(this::line).toList());
    }

    /** One line of text. */
    String line(List<Inline> text) {
        StringBuilder out = new StringBuilder();
        write(text, out);
        return SPACES.matcher(out).replaceAll(" ").strip();
    }

    private void write(List<Inline> text, StringBuilder out) {
        for (Inline piece : text) {
            if (piece instanceof Inline.Plain plain) {
                escaped(plain.text(), out);
            } else if (piece instanceof Inline.Emphasis emphasis) {
                marked("*", emphasis.content(), out);
            } else if (piece instanceof Inline.Strong strong) {
                marked("**", strong.content(), out);
            } else if (piece instanceof Inline.Code code) {
                out.append('`').append(code.text()).append('`');
            } else if (piece instanceof Inline.Link link) {
                out.append('[');
                write(link.content(), out);
                out.append("](").append(link.address()).append(')');
            } else if (piece instanceof Inline.Image image) {
                out.append("![").append(image.alternative()).append("](").append(image.file());
                out.append(image.caption().isEmpty() ? ")" : " \"" + image.caption() + "\")");
            } else if (piece instanceof Inline.Citation citation) {
                cited.add(citation.id());
                String place = citation.place().isEmpty() ? "" : ", " + citation.place();
                out.append("[^").append(citation.id()).append(place).append(']');
            } else if (piece instanceof Inline.Variable variable) {
                escaped(variable(variable.name()), out);
            } else if (piece instanceof Inline.LineBreak) {
                out.append("\\ ");
            }
        }
    }

    private void marked(String mark, List<Inline> content, StringBuilder out) {
        out.append(mark);
        write(content, out);
        out.append(mark);
    }

    private static void escaped(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '*' || c == '[' || c == '`') {
                out.append('\\');
            }
            out.append(c);
        }
    }

    private String variable(String name) {
        return plan.variable(name).orElse("[" + name + "]");
    }

    /** A heading: plain words, in which {@code {{name}}} may stand. */
    String words(String text) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
            int close = text.indexOf("}}", open);
            if (close < 0) {
                break;
            }
            filled.append(text, at, open);
            filled.append(variable(text.substring(open + 2, close).strip()));
            at = close + 2;
        }
        return filled.append(text, at, text.length()).toString();
    }
}
