package org.vbeplan.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Address;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Places;

/** Turns the parser's nodes within a line into ours. */
record InlineReader(Places places, IntPredicate printable, Consumer<Finding> findings) {

    List<Inline> inlines(Node parent) {
        Pieces pieces = new Pieces();
        addAll(parent, pieces);
        return pieces.done();
    }

    private void addAll(Node parent, Pieces pieces) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, pieces);
        }
    }

    private void add(Node node, Pieces pieces) {
        if (node instanceof Text) {
            pieces.plain(node.getChars().unescape());
        } else if (node instanceof HtmlEntity) {
            pieces.plain(checked(node.getChars(), node));
        } else if (node instanceof TextBase) {
            addAll(node, pieces);
        } else if (node instanceof SoftLineBreak) {
            pieces.plain(" ");
        } else if (node instanceof HardLineBreak) {
            pieces.add(new Inline.LineBreak());
        } else if (node instanceof Emphasis) {
            pieces.add(new Inline.Emphasis(inlines(node)));
        } else if (node instanceof StrongEmphasis) {
            pieces.add(new Inline.Strong(inlines(node)));
        } else if (node instanceof Code code) {
            pieces.add(new Inline.Code(code.getText().toString()));
        } else if (node instanceof MarkParser.Marked marked) {
            pieces.add(marked(marked));
        } else if (node instanceof Link link) {
            link(checked(link.getUrl(), node), inlines(link), node, pieces);
        } else if (node instanceof AutoLink link) {
            String address = link.getText().toString();
            link(address, List.of(new Inline.Plain(address)), node, pieces);
        } else if (node instanceof MailLink link) {
            String address = link.getText().toString();
            link("mailto:" + address, List.of(new Inline.Plain(address)), node, pieces);
        } else if (node instanceof Image image) {
            pieces.add(image(image));
        } else {
            // HTML, and brackets that are no link: shown as they are.
            pieces.plain(node.getChars().toString());
        }
    }

    /** What an entity stands for has not been looked at yet, as the file's own characters have. */
    private String checked(BasedSequence written, Node node) {
        String text = written.unescape();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!printable.test(character)) {
                findings.accept(
                        Finding.of(
                                org.vbeplan.finding.Code.CHARACTER_MISSING,
                                span(node),
                                String.format("&#x%X;", character),
                                String.format("U+%04X", character)));
                return written.toString();
            }
        }
        return text;
    }

    private Inline marked(MarkParser.Marked marked) {
        String content = marked.content();
        if (marked.mark() == MarkParser.Mark.VARIABLE) {
            return new Inline.Variable(content, span(marked));
        }
        int comma = content.indexOf(',');
        String id = comma < 0 ? content : content.substring(0, comma).strip();
        String place = comma < 0 ? "" : content.substring(comma + 1).strip();
        return new Inline.Citation(id, place, span(marked));
    }

    private void link(String address, List<Inline> content, Node node, Pieces pieces) {
        if (Address.isOutside(address) || Address.isInside(address)) {
            pieces.add(new Inline.Link(address, content, span(node)));
            return;
        }
        findings.accept(Finding.of(org.vbeplan.finding.Code.LINK_FORBIDDEN, span(node), address));
        content.forEach(pieces::add);
    }

    private Inline image(Image image) {
        return new Inline.Image(
                checked(image.getUrl(), image),
                Inline.plainText(inlines(image)),
                checked(image.getTitle(), image),
                span(image));
    }

    Span span(Node node) {
        BasedSequence characters = node.getChars();
        return places.at(characters.getStartOffset(), characters.length());
    }
}
