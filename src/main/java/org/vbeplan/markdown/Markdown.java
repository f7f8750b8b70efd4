package org.vbeplan.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Places;

/**
 * Reads the Markdown of a plan: CommonMark with GFM tables, citations {@code [^id, place]} and
 * variables {@code {{name}}}. HTML is read as the characters it is made of.
 *
 * <p>An instance is used by one thread at a time.
 */
public final class Markdown {

    /** Markers that can begin a block or stand within a line: without any, text is just text. */
    private static final String MARKS = "\\`*_[]<>&!#|{}~\n\t";

    /**
     * Deeper containers than anybody reads; the parser's own recursion needs a bound before it
     * starts.
     */
    private static final int MAX_MARKERS = 32;

    private static final String TOO_LONG = "för lång";

    /** Made when first needed: most values of a plan are plain words. */
    private Parser parser;

    /**
     * What the text says.
     *
     * @param places tells where a piece of the text stands
     * @param reading of the file that the text stands in
     */
    public List<Block> read(String markdown, Places places, Reading reading) {
        Consumer<Finding> findings = reading.findings();
        String text = markdown.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        if (reading.isOver()) {
            return unread(TOO_LONG);
        }
        if (isPlain(text)) {
            return List.of(new Block.Paragraph(List.of(new Inline.Plain(text))));
        }
        int deep = Nesting.firstLineDeeperThan(MAX_MARKERS, markdown);
        if (deep >= 0) {
            return tooDeep(places.at(deep, 1), findings);
        }
        Effort effort = new Effort(markdown, MARKS);
        int tooLong = effort.tooLongFrom(reading.left());
        reading.take(effort.copied());
        if (tooLong >= 0) {
            findings.accept(Finding.of(Code.TEXT_TOO_LONG, places.at(tooLong, 1)));
            return unread(TOO_LONG);
        }
        try {
            Node document = parser().parse(markdown);
            InlineReader inline = new InlineReader(places, reading.printable(), findings);
            Node deepest = Nesting.firstDeeperThan(MAX_MARKERS, document);
            if (deepest != null) {
                return tooDeep(inline.span(deepest), findings);
            }
            return new BlockReader(inline).blocks(document);
        } catch (StackOverflowError tooDeep) {
            // The last resort, for nesting that the first count does not see.
            return tooDeep(places.at(0, 1), findings);
        }
    }

    private static List<Block> tooDeep(Span at, Consumer<Finding> findings) {
        findings.accept(Finding.of(Code.TEXT_TOO_DEEP, at, "" + MAX_MARKERS));
        return unread("för djup");
    }

    /** A text that can't be read is there all the same; a draft says why it does not show it. */
    private static List<Block> unread(String why) {
        return List.of(new Block.Paragraph(List.of(new Inline.Gap("texten är " + why))));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        char first = text.charAt(0);
        return Character.isLetter(first) || first == '”' || isNumberInText(text);
    }

    /** A number that begins a sentence, not one that begins a list: {@code 1.} or {@code 1)}. */
    private static boolean isNumberInText(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i > 0 && (i == text.length() || text.charAt(i) != '.' && text.charAt(i) != ')');
    }

    private Parser parser() {
        if (parser == null) {
            MutableDataSet options = new MutableDataSet();
            options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
            // A table in a plan is a table only with a head, and its rows are as wide as that.
            options.set(TablesExtension.COLUMN_SPANS, false);
            options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
            options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
            options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
            parser =
                    Parser.builder(options)
                            .customInlineParserExtensionFactory(
                                    new MarkParser.Factory(MarkParser.Mark.CITATION))
                            .customInlineParserExtensionFactory(
                                    new MarkParser.Factory(MarkParser.Mark.VARIABLE))
                            .build();
        }
        return parser;
    }
}
