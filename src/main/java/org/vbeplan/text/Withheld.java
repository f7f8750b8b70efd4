package org.vbeplan.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.vbeplan.finding.PersonalNumbers;

/**
 * Text from which persons' numbers are withheld that only show once it is read: the marks within a
 * line are gone, and what stood apart in the file stands together.
 */
public final class Withheld {

    /** Stands for what is no text, so that no number goes on across it. */
    private static final char ELSE = '\uFFFC';

    private boolean any;
    private boolean coordination;

    /** Whether anything was withheld from what has been looked at. */
    public boolean any() {
        return any;
    }

    /** Whether the first number was a samordningsnummer. */
    public boolean isCoordination() {
        return coordination;
    }

    /** The blocks; the same ones where nothing had to be withheld. */
    public List<Block> from(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        boolean same = true;
        for (Block block : blocks) {
            Block read = block(block);
            same &= read == block;
            result.add(read);
        }
        return same ? blocks : result;
    }

    private Block block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            List<Inline> line = fromLine(paragraph.content());
            return line == paragraph.content() ? block : new Block.Paragraph(line);
        }
        if (block instanceof Block.ListBlock list) {
            List<List<Block>> items = list.items().stream().map(this::from).toList();
            return new Block.ListBlock(list.ordered(), list.start(), items);
        }
        if (block instanceof Block.Quote quote) {
            List<Block> content = from(quote.content());
            return content == quote.content() ? block : new Block.Quote(content);
        }
        if (block instanceof Block.TextTable table) {
            return new Block.TextTable(
                    table.head().stream().map(this::fromLine).toList(),
                    table.alignments(),
                    table.rows().stream()
                            .map(row -> row.stream().map(this::fromLine).toList())
                            .toList());
        }
        Block.CodeBlock code = (Block.CodeBlock) block;
        String text = from(code.text());
        return text.equals(code.text()) ? block : new Block.CodeBlock(text);
    }

    /** A line; the same one where nothing had to be withheld. */
    public List<Inline> fromLine(List<Inline> line) {
        StringBuilder words = new StringBuilder();
        join(line, words);
        List<PersonalNumbers.Found> numbers = PersonalNumbers.in(words.toString());
        note(numbers);
        boolean before = any;
        any = !numbers.isEmpty();
        BitSet digits = PersonalNumbers.digits(words.toString(), numbers);
        List<Inline> rewritten = rewrite(line, digits, new int[1]);
        boolean same = !any;
        any |= before;
        return same ? line : rewritten;
    }

    private void note(List<PersonalNumbers.Found> numbers) {
        if (!any && !numbers.isEmpty()) {
            coordination = numbers.get(0).coordination();
        }
    }

    private String from(String text) {
        List<PersonalNumbers.Found> numbers = PersonalNumbers.in(text);
        if (numbers.isEmpty()) {
            return text;
        }
        note(numbers);
        any = true;
        return PersonalNumbers.masked(text, numbers);
    }

    private static void join(List<Inline> line, StringBuilder words) {
        for (Inline piece : line) {
            if (piece instanceof Inline.Emphasis emphasis) {
                join(emphasis.content(), words);
            } else if (piece instanceof Inline.Strong strong) {
                join(strong.content(), words);
            } else if (piece instanceof Inline.Link link) {
                join(link.content(), words);
            } else {
                words.append(shown(piece));
            }
        }
    }

    /** What a reader sees of a piece that holds no others; the number of a note is passed over. */
    private static String shown(Inline piece) {
        if (piece instanceof Inline.Citation || piece instanceof Inline.NoteCall) {
            return "";
        }
        boolean isText =
                piece instanceof Inline.Plain
                        || piece instanceof Inline.Code
                        || piece instanceof Inline.LineBreak;
        return isText ? Inline.ownWords(piece) : "" + ELSE;
    }

    /**
     * @param at how much of the joined line has been written, in its only place
     */
    private List<Inline> rewrite(List<Inline> line, BitSet digits, int[] at) {
        List<Inline> result = new ArrayList<>(line.size());
        for (Inline piece : line) {
            if (piece instanceof Inline.Emphasis emphasis) {
                result.add(new Inline.Emphasis(rewrite(emphasis.content(), digits, at)));
            } else if (piece instanceof Inline.Strong strong) {
                result.add(new Inline.Strong(rewrite(strong.content(), digits, at)));
            } else if (piece instanceof Inline.Link link) {
                String address = from(link.address());
                result.add(
                        new Inline.Link(address, rewrite(link.content(), digits, at), link.at()));
            } else {
                String shown = shown(piece);
                BitSet own = digits.get(at[0], at[0] + shown.length());
                at[0] += shown.length();
                result.add(own.isEmpty() ? leaf(piece) : blanked(piece, shown, own));
            }
        }
        return result;
    }

    private static Inline blanked(Inline piece, String shown, BitSet digits) {
        String blanked = PersonalNumbers.blanked(shown, digits);
        return piece instanceof Inline.Code ? new Inline.Code(blanked) : new Inline.Plain(blanked);
    }

    /** What a piece names, without showing it in the line. */
    private Inline leaf(Inline piece) {
        if (piece instanceof Inline.Image image) {
            return new Inline.Image(
                    from(image.file()),
                    from(image.alternative()),
                    from(image.caption()),
                    image.at());
        }
        if (piece instanceof Inline.Citation citation) {
            return new Inline.Citation(from(citation.id()), from(citation.place()), citation.at());
        }
        return piece instanceof Inline.Variable variable
                ? new Inline.Variable(from(variable.name()), variable.at())
                : piece;
    }
}
