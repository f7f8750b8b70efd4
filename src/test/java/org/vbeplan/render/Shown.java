package org.vbeplan.render;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a reader of Markdown sees, as another program reads it. */
final class Shown {
    private static final Parser PARSER =
            Parser.builder(
                            new MutableDataSet()
                                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
                    .build();

    private Shown() {}

    /** The text of the last block, which must be all that follows the heading. */
    static String lastBlock(String markdown) {
        Node block = onlyBlock(markdown);
        return squeezed(words(block, false));
    }

    static String lastBlockWithMarks(String markdown) {
        return squeezed(words(onlyBlock(markdown), true));
    }

    static String lastHeading(String markdown) {
        Node last = PARSER.parse(markdown).getLastChild();
        return last instanceof Heading ? squeezed(words(last, false)) : "no heading: " + markdown;
    }

    static String lastCell(String markdown) {
        List<Node> cells =
                StreamSupport.stream(PARSER.parse(markdown).getDescendants().spliterator(), false)
                        .filter(TableCell.class::isInstance)
                        .toList();
        // Two in the head, two in the line below it, two in the row.
        return cells.size() == 6
                ? squeezed(words(cells.get(5), false))
                : cells.size() + " cells: " + markdown;
    }

    /** Text as a browser shows it. */
    static String squeezed(String text) {
        return text.strip().replaceAll("[ \\t\\r\\n]+", " ");
    }

    private static Node onlyBlock(String markdown) {
        Node last = PARSER.parse(markdown).getLastChild();
        if (!(last.getPrevious() instanceof Heading)) {
            throw new AssertionError("more than one block: " + markdown);
        }
        return last;
    }

    private static String words(Node node, boolean marks) {
        StringBuilder result = new StringBuilder();
        for (Node n = node.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof Text || n instanceof HtmlEntity) {
                result.append(n.getChars().unescape());
            } else if (n instanceof Code code) {
                result.append(code.getText().unescapeNoEntities().isEmpty() ? "" : code.getText());
            } else if (n instanceof SoftLineBreak || n instanceof HardLineBreak) {
                result.append(' ');
            } else if (n instanceof HtmlInlineComment) {
                continue;
            } else if (n instanceof HtmlInline tag) {
                result.append(tag.getChars().matches("<br>") ? " " : "");
            } else if (marks && n instanceof StrongEmphasis) {
                result.append("[S:").append(words(n, true)).append(']');
            } else if (marks && n instanceof Emphasis) {
                result.append("[E:").append(words(n, true)).append(']');
            } else {
                result.append(words(n, marks));
            }
        }
        return result.toString();
    }
}
