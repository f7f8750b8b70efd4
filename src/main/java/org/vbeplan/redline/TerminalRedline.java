package org.vbeplan.redline;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.vbeplan.document.Redline;
import org.vbeplan.document.Redline.Piece;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;
import org.vbeplan.text.Inline;

/**
 * What changed, for a person at a terminal. {@code [-words-]} are gone and {@code {+words+}} are
 * new, with colours or without: they only say it again.
 */
public final class TerminalRedline {

    private static final int WIDTH = 88;

    private final Redline redline;
    private final Style style;
    private final Writer out;

    private TerminalRedline(Redline redline, Style style, Writer out) {
        this.redline = redline;
        this.style = style;
        this.out = out;
    }

    /**
     * Writes it.
     *
     * @param onlyNumbers how many things changed, and nothing of what
     */
    public static void write(Redline redline, boolean onlyNumbers, Style style, Writer out)
            throws IOException {
        TerminalRedline text = new TerminalRedline(redline, style, out);
        if (onlyNumbers) {
            text.numbers();
        } else {
            text.all();
        }
    }

    private void numbers() throws IOException {
        head();
        for (Redline.Total total : redline.totals()) {
            paragraph("", total.plan() + ": " + total.summary(), "  ");
        }
        remarks(redline.remarks());
    }

    private void all() throws IOException {
        head();
        for (Redline.Compared plan : redline.plans()) {
            plan(plan);
        }
        if (redline.totals().size() > 1) {
            out.append(style.bold(redline.labels().summary())).append('\n');
            for (Redline.Total total : redline.totals()) {
                paragraph("  ", total.plan() + ": " + total.summary(), "    ");
            }
        }
        remarks(redline.remarks());
    }

    /** What is compared, where it is not one plan, which says so itself. */
    private void head() throws IOException {
        if (redline.totals().size() != 1 && !redline.subtitle().isEmpty()) {
            out.append(clean(redline.subtitle())).append("\n");
        }
    }

    private void remarks(List<String> remarks) throws IOException {
        for (String remark : remarks) {
            paragraph("", remark, "  ");
        }
    }

    private String name(Redline.Compared plan) {
        return plan.heading().isEmpty() ? redline.subtitle() : plan.heading();
    }

    private void plan(Redline.Compared plan) throws IOException {
        out.append(style.bold(clean(name(plan)))).append('\n');
        for (Redline.Fact fact : plan.facts()) {
            if (fact.isChanged()) {
                String value = fact.before() + " → " + fact.now();
                paragraph("  ", fact.label() + ": " + value, "    ");
            }
        }
        for (Redline.Group group : plan.groups()) {
            out.append('\n');
            String path = group.path().isEmpty() ? "" : group.path() + " › ";
            List<String> heading = new ArrayList<>();
            words(clean(path + group.heading())).forEach(word -> heading.add(style.bold(word)));
            wrapped("", heading, "  ");
            for (Redline.Entry entry : group.entries()) {
                entry(entry);
            }
        }
        out.append('\n');
        paragraph("", plan.summary(), "  ");
        remarks(plan.remarks());
        out.append('\n');
    }

    private void entry(Redline.Entry entry) throws IOException {
        String title = entry.title().isEmpty() ? "" : ": " + clean(entry.title());
        String key = entry.key().isEmpty() ? "" : " [" + clean(entry.key()) + "]";
        String weight = entry.weight().isEmpty() ? "" : " (" + entry.weight() + ")";
        String line = sign(entry.mark()) + " " + entry.word() + title + key + weight;
        String shown =
                switch (entry.mark()) {
                    case ADDED -> style.inserted(line);
                    case REMOVED -> style.deleted(line);
                    default -> line;
                };
        wrapped("  ", words(shown), "    ");
        boolean isWhole =
                entry.mark() == Redline.Mark.ADDED || entry.mark() == Redline.Mark.REMOVED;
        for (Redline.Line each : entry.lines()) {
            List<String> words = new ArrayList<>();
            if (!each.label().isEmpty()) {
                words.addAll(words(clean(each.label()) + ":"));
            }
            words.addAll(pieces(each.pieces(), isWhole || each.isWhole()));
            wrapped("      ", words, "        ");
        }
        if (!entry.reason().isEmpty()) {
            paragraph(
                    "      ",
                    redline.labels().reason() + ": " + Inline.plainText(entry.reason()),
                    "        ");
        }
    }

    private static char sign(Redline.Mark mark) {
        return switch (mark) {
            case ADDED -> '+';
            case REMOVED -> '-';
            case MOVED -> '>';
            case RENAMED -> '=';
            case EDITED -> '~';
        };
    }

    /** The words of pieces, each with its signs; a word may be made of several pieces. */
    private List<String> pieces(List<Piece> pieces, boolean isWhole) {
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            String text = clean(piece.text());
            switch (piece.kind()) {
                case SAME -> line.append(text);
                case LEFT_OUT -> line.append(" … ");
                case INSERTED ->
                        line.append(marked(isWhole ? "" : "{+", text, isWhole ? "" : "+}", true));
                case DELETED ->
                        line.append(marked(isWhole ? "" : "[-", text, isWhole ? "" : "-]", false));
            }
        }
        return words(line.toString());
    }

    /** Each word gets its colour, so that a line can break between them. */
    private String marked(String open, String text, String close, boolean isNew) {
        StringBuilder marked = new StringBuilder();
        String whole = open + text + close;
        for (String word : whole.split("(?<= )|(?= )")) {
            boolean isSpace = word.isBlank();
            marked.append(isSpace ? word : isNew ? style.inserted(word) : style.deleted(word));
        }
        return marked.toString();
    }

    private void paragraph(String indent, String text, String rest) throws IOException {
        wrapped(indent, words(clean(text)), rest);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private void wrapped(String indent, List<String> words, String rest) throws IOException {
        StringBuilder line = new StringBuilder(indent);
        int width = indent.length();
        boolean begun = false;
        for (String word : words) {
            int length = Style.width(word);
            if (begun && width + 1 + length > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(rest);
                width = rest.length();
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            width += length + (begun ? 1 : 0);
            begun = true;
        }
        out.append(line).append('\n');
    }

    private static String clean(String text) {
        return Messages.visible(text);
    }
}
