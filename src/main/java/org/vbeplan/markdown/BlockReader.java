package org.vbeplan.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;

/** Turns the parser's blocks into ours. */
record BlockReader(InlineReader inline) {

    List<Block> blocks(Node parent) {
        List<Block> result = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, result);
        }
        return result;
    }

    private void add(Node node, List<Block> result) {
        if (isNote(node)) {
            inline.findings().accept(Finding.of(Code.NOTE_IN_TEXT, inline.span(node)));
        } else if (node instanceof Paragraph) {
            result.add(new Block.Paragraph(inline.inlines(node)));
        } else if (node instanceof ListBlock list) {
            result.add(list(list));
        } else if (node instanceof BlockQuote) {
            result.add(new Block.Quote(blocks(node)));
        } else if (node instanceof FencedCodeBlock code) {
            result.add(new Block.CodeBlock(code.getContentChars().toString().stripTrailing()));
        } else if (node instanceof IndentedCodeBlock code) {
            result.add(new Block.CodeBlock(code.getContentChars().toString().stripTrailing()));
        } else if (node instanceof TableBlock) {
            result.add(table(node));
        } else if (node instanceof HtmlBlock) {
            String characters = node.getChars().toString().strip();
            result.add(new Block.Paragraph(List.of(new Inline.Plain(characters))));
        } else if (node instanceof Heading heading) {
            inline.findings().accept(Finding.of(Code.HEADING_IN_TEXT, inline.span(heading)));
            result.add(new Block.Paragraph(List.of(new Inline.Strong(inline.inlines(heading)))));
        }
        // What is left is a rule, "---", which says nothing.
    }

    /** {@code [^id]: text} or {@code [id]: address}, as other Markdown writes notes and links. */
    private static boolean isNote(Node node) {
        if (node instanceof Reference) {
            return true;
        }
        BasedSequence text = node.getChars();
        int end = text.indexOf(']');
        return node instanceof Paragraph
                && text.startsWith("[^")
                && end > 2
                && end + 1 < text.length()
                && text.charAt(end + 1) == ':';
    }

    private Block.ListBlock list(ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
        return new Block.ListBlock(ordered, start, items);
    }

    private Block.TextTable table(Node table) {
        List<List<Inline>> head = new ArrayList<>();
        List<String> alignments = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableSeparator) {
                continue;
            }
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (!(row instanceof TableRow)) {
                    continue;
                }
                List<List<Inline>> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(inline.inlines(cell));
                    if (part instanceof TableHead && cell instanceof TableCell headCell) {
                        alignments.add(alignment(headCell));
                    }
                }
                if (part instanceof TableHead) {
                    head.addAll(cells);
                } else {
                    rows.add(cells);
                }
            }
        }
        return Rows.square(head, alignments, rows);
    }

    private static String alignment(TableCell cell) {
        return cell.getAlignment() == null
                ? "left"
                : cell.getAlignment().name().toLowerCase(Locale.ROOT);
    }
}
