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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Places;

/** Turns the parser's nodes within a line into ours. */
record InlineReader(Places places, Consumer<Finding> findings) {

    List<Inline> inlines(Node parent) {
        List<Inline> result = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, result);
        }
        return result;
    }

    private void add(Node node, List<Inline> result) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            plain(node.getChars().unescape(), result);
        } else if (node instanceof TextBase) {
            result.addAll(inlines(node));
        } else if (node instanceof SoftLineBreak) {
            plain(" ", result);
        } else if (node instanceof HardLineBreak) {
            result.add(new Inline.LineBreak());
        } else if (node instanceof Emphasis) {
            result.add(new Inline.Emphasis(inlines(node)));
        } else if (node instanceof StrongEmphasis) {
            result.add(new Inline.Strong(inlines(node)));
        } else if (node instanceof Code code) {
            result.add(new Inline.Code(code.getText().toString()));
        } else if (node instanceof MarkParser.Marked marked) {
            result.add(marked(marked));
        } else if (node instanceof Link link) {
            link(link.getUrl().unescape(), inlines(link), node, result);
        } else if (node instanceof AutoLink link) {
            String address = link.getText().toString();
            link(address, List.of(new Inline.Plain(address)), node, result);
        } else if (node instanceof MailLink link) {
            String address = link.getText().toString();
            link("mailto:" + address, List.of(new Inline.Plain(address)), node, result);
        } else if (node instanceof Image image) {
            result.add(image(image));
        } else {
            // HTML, and brackets that are no link: shown as they are.
            plain(node.getChars().toString(), result);
        }
    }

    /** Neighbours become one, so that the same text reads the same however it was split. */
    private static void plain(String text, List<Inline> result) {
        int last = result.size() - 1;
        if (last >= 0 && result.get(last) instanceof Inline.Plain before) {
            result.set(last, new Inline.Plain(before.text() + text));
        } else {
            result.add(new Inline.Plain(text));
        }
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

    private void link(String address, List<Inline> content, Node node, List<Inline> result) {
        if (isAllowed(address)) {
            result.add(new Inline.Link(address, content, span(node)));
            return;
        }
        findings.accept(Finding.of(org.vbeplan.finding.Code.LINK_FORBIDDEN, span(node), address));
        result.addAll(content);
    }

    /** No {@code javascript:}, {@code file:} or {@code data:}, and nothing relative. */
    private static boolean isAllowed(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://")
                || lower.startsWith("http://")
                || lower.startsWith("mailto:")
                || lower.startsWith("#") && lower.length() > 1;
    }

    private Inline image(Image image) {
        return new Inline.Image(
                image.getUrl().unescape(),
                Inline.plainText(inlines(image)),
                image.getTitle().unescape(),
                span(image));
    }

    Span span(Node node) {
        BasedSequence characters = node.getChars();
        return places.at(characters.getStartOffset(), characters.length());
    }
}
