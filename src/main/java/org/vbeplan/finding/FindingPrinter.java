package org.vbeplan.finding;

import java.util.Map;
import java.util.function.Function;

/** Writes findings for a person: with the line they stand in, or one line each. */
public final class FindingPrinter {

    private static final int MAX_LINE = 160;

    private final Messages messages;
    private final Quotes quotes;
    private final Style style;

    private FindingPrinter(Quotes quotes, Messages messages, Style style) {
        this.messages = messages;
        this.quotes = quotes;
        this.style = style;
    }

    /**
     * @param sources the text of a file, by the name that findings give it; null where the file
     *     could not be read
     */
    public FindingPrinter(Messages messages, Function<String, SourceText> sources, Style style) {
        this(at -> line(sources.apply(at.file()), at), messages, style);
    }

    public FindingPrinter(Messages messages, Map<String, SourceText> sources, Style style) {
        this(messages, sources::get, style);
    }

    /** For where not all of the files are kept. */
    public static FindingPrinter quoting(Quotes quotes, Messages messages, Style style) {
        return new FindingPrinter(quotes, messages, style);
    }

    private static String line(SourceText source, Span at) {
        return source == null ? "" : source.line(at.line());
    }

    /** {@code file:line:column: fel[code]: message}, without a line end. */
    public String line(Finding finding) {
        return finding.at() + ": " + head(finding);
    }

    /**
     * The finding with the line it stands in, what is wrong there and what to do; ends its line.
     */
    public String frame(Finding finding) {
        StringBuilder text = new StringBuilder();
        text.append(style.severity(finding.severity(), head(finding))).append('\n');
        String number = finding.at().line() == 0 ? "" : Integer.toString(finding.at().line());
        String margin = " ".repeat(number.length() + 1);
        text.append(margin).append(style.dim("-->")).append(' ').append(finding.at()).append('\n');
        String line = quotes.line(finding.at());
        if (!line.isBlank()) {
            frame(finding, number, margin, line, text);
        }
        if (finding.demand().isGiven()) {
            text.append(margin).append(style.dim("=")).append(' ');
            text.append(messages.demand(finding.demand())).append('\n');
        }
        String hint = messages.hint(finding);
        if (!hint.isEmpty()) {
            text.append(margin).append(style.dim("=")).append(' ');
            text.append(messages.say("gör")).append(": ").append(hint).append('\n');
        }
        return text.toString();
    }

    private String head(Finding finding) {
        return finding.severity().word(messages.language())
                + "["
                + finding.code().id()
                + "]: "
                + messages.message(finding);
    }

    private void frame(
            Finding finding, String number, String margin, String quoted, StringBuilder text) {
        String bar = style.dim("|");
        int column = finding.at().column();
        String line = quoted.replace('\t', ' ').stripTrailing();
        int lineLength = line.codePointCount(0, line.length());
        // A long line is cut so that the place is seen.
        int from = column > MAX_LINE / 2 && lineLength > MAX_LINE ? column - MAX_LINE / 2 : 0;
        int to = Math.min(lineLength, from + MAX_LINE);
        String shown =
                line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
        text.append(margin).append(bar).append('\n');
        text.append(style.dim(number)).append(' ').append(bar).append(' ').append(shown);
        text.append('\n');
        int before = Math.max(0, column - 1 - from);
        int width = Math.max(1, Math.min(finding.at().length(), to - from - before));
        String mark = "^".repeat(width);
        String label = messages.label(finding);
        text.append(margin).append(bar).append(' ').append(" ".repeat(before));
        text.append(
                style.severity(finding.severity(), label.isEmpty() ? mark : mark + " " + label));
        text.append('\n');
    }
}
