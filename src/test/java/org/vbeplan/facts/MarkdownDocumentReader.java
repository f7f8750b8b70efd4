package org.vbeplan.facts;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.facts.Piece.Kind;

/** Reads a Markdown document as GitHub does: with tables and notes. */
final class MarkdownDocumentReader {

    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^(\\d+)\\]: (.*)$");

    private static final Parser PARSER =
            Parser.builder(
                            new MutableDataSet()
                                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
                    .build();

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private int headings;

    private MarkdownDocumentReader() {}

    static Reading read(byte[] markdown) {
        String text = new String(markdown, StandardCharsets.UTF_8);
        MarkdownDocumentReader reader = new MarkdownDocumentReader();
        List<Piece> notes = new ArrayList<>();
        Matcher note = NOTE.matcher(text);
        while (note.find()) {
            String words = reader.words(PARSER.parse(note.group(2)));
            notes.add(Piece.of(Kind.NOTE, Integer.parseInt(note.group(1)), words));
        }
        reader.blocks(PARSER.parse(note.replaceAll("")));
        reader.pieces.addAll(notes);
        return new Reading(reader.pieces, reader.links);
    }

    private void blocks(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Heading heading) {
                headings++;
                add(Kind.HEADING, heading.getLevel(), words(heading));
            } else if (node instanceof Paragraph || node instanceof BlockQuote) {
                String words = words(node);
                if (!words.isBlank()) { // An anchor alone is nothing that is read.
                    add(headings < 2 ? Kind.COVER : Kind.PARAGRAPH, 0, words);
                }
            } else if (node instanceof ListBlock list) {
                list(list);
            } else if (node instanceof TableBlock) {
                table(node);
            } else {
                blocks(node);
            }
        }
    }

    private void list(ListBlock list) {
        int number = list instanceof OrderedList ordered ? ordered.getStartNumber() : 0;
        boolean contents = headings == 2 && list instanceof BulletList;
        for (Node item : list.getChildren()) {
            add(contents ? Kind.CONTENTS : Kind.ITEM, number, words(item));
            number += number > 0 ? 1 : 0;
            for (Node inner : item.getChildren()) {
                if (inner instanceof ListBlock below) {
                    list(below);
                }
            }
        }
    }

    private void table(Node table) {
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                List<String> cells = new ArrayList<>();
                row.getChildren().forEach(cell -> cells.add(words(cell)));
                if (part instanceof TableHead && headings > 1) {
                    pieces.add(Piece.row(Kind.HEAD, cells));
                } else if (part instanceof TableBody) {
                    boolean cover = headings < 2;
                    pieces.add(
                            cover
                                    ? Piece.of(Kind.COVER, 0, String.join(": ", cells))
                                    : Piece.row(Kind.ROW, cells));
                }
            }
        }
    }

    private void add(Kind kind, int level, String text) {
        pieces.add(Piece.of(kind, level, text));
    }

    /** The words of a node without the lists in it, which are items of their own. */
    private String words(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node node : parent.getChildren()) {
            words.append(inline(node));
        }
        return words.toString();
    }

    private String inline(Node node) {
        if (node instanceof LinkRef call && call.getReference().startsWith("^")) {
            return Piece.call(Integer.parseInt(call.getReference().subSequence(1).toString()));
        }
        if (node instanceof HtmlInline html) {
            return html.getChars().startsWith("<br") ? "\n" : "";
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return "\n";
        }
        if (node instanceof ListBlock) {
            return "";
        }
        if (node instanceof Link link) {
            links.add(Escaping.unescapeString(link.getUrl().toString()));
        }
        if (node instanceof AutoLink link) {
            links.add(link.getText().toString());
            return link.getText().toString();
        }
        if (node instanceof Code code) {
            return code.getText().toString();
        }
        if (node instanceof Text) {
            return Escaping.unescapeString(node.getChars().toString());
        }
        String words = words(node);
        return node instanceof Paragraph ? "\n" + words + "\n" : words;
    }
}
