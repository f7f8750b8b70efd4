package org.vbeplan.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vbeplan.finding.Span;

/**
 * Text in Markdown, as written and as read.
 *
 * @param markdown what the author wrote
 * @param places tells where a piece of {@code markdown} stands
 * @param blocks what it says
 */
public record Prose(String markdown, Span at, Places places, List<Block> blocks) {

    /** What was not given. */
    public static final Prose NONE = new Prose("", Span.NONE, Places.whole(Span.NONE), List.of());

    public Prose {
        requireNonNull(markdown, "markdown");
        requireNonNull(at, "at");
        requireNonNull(places, "places");
        blocks = List.copyOf(blocks);
    }

    public boolean isGiven() {
        return !blocks.isEmpty();
    }

    /** Whether more is known of the text than that it is there: it may be too long to be read. */
    public boolean isRead() {
        boolean isGap =
                blocks.size() == 1
                        && blocks.get(0) instanceof Block.Paragraph paragraph
                        && paragraph.content().size() == 1
                        && paragraph.content().get(0) instanceof Inline.Gap;
        return isGiven() && !isGap;
    }

    /** The text as one line: its first paragraph, for values that are no more than a sentence. */
    public List<Inline> line() {
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        return List.of();
    }

    /** The words alone, without marks. */
    public String plainText() {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            if (words.length() > 0) {
                words.append(' ');
            }
            Block.eachInline(List.of(block), piece -> words.append(Inline.ownWords(piece)));
        }
        return words.toString();
    }
}
