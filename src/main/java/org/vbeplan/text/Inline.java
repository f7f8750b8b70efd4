package org.vbeplan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vbeplan.finding.Span;

/**
 * A piece of a line of text.
 *
 * <p>A plan's text holds {@link Citation} and {@link Variable}; a composed document holds {@link
 * NoteCall} and plain text in their place.
 */
public sealed interface Inline {

    /** What a template asks to choose how a piece is written. */
    enum Kind {
        PLAIN,
        EMPHASIS,
        STRONG,
        CODE,
        LINK,
        IMAGE,
        LINE_BREAK,
        CITATION,
        VARIABLE,
        NOTE_CALL,
        GAP
    }

    Kind kind();

    /** Text as it stands. */
    record Plain(String text) implements Inline {
        @Override
        public Kind kind() {
            return Kind.PLAIN;
        }
    }

    /** {@code *text*}. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public Kind kind() {
            return Kind.EMPHASIS;
        }
    }

    /** {@code **text**}. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public Kind kind() {
            return Kind.STRONG;
        }
    }

    /** {@code `text`}. */
    record Code(String text) implements Inline {
        @Override
        public Kind kind() {
            return Kind.CODE;
        }
    }

    /**
     * {@code [text](address)} or {@code <address>}.
     *
     * @param address {@code https:}, {@code http:}, {@code mailto:} or {@code #id}; what else a
     *     plan writes is a finding and never comes here
     */
    record Link(String address, List<Inline> content, Span at) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public Kind kind() {
            return Kind.LINK;
        }
    }

    /**
     * {@code ![alternative text](file "caption")}.
     *
     * @param file relative to the plan's own folder
     */
    record Image(String file, String alternative, String caption, Span at) implements Inline {
        @Override
        public Kind kind() {
            return Kind.IMAGE;
        }
    }

    /** A line that the author broke. */
    record LineBreak() implements Inline {
        @Override
        public Kind kind() {
            return Kind.LINE_BREAK;
        }
    }

    /**
     * {@code [^id]} or {@code [^id, s. 20]}: a source or a note is called here.
     *
     * @param place where in the source, such as {@code s. 20}; may be empty
     */
    record Citation(String id, String place, Span at) implements Inline {
        @Override
        public Kind kind() {
            return Kind.CITATION;
        }
    }

    /** {@code {{name}}}: a value of the plan that is filled in when the document is composed. */
    record Variable(String name, Span at) implements Inline {
        @Override
        public Kind kind() {
            return Kind.VARIABLE;
        }
    }

    /** The number of a note, where it is called. */
    record NoteCall(int number) implements Inline {
        @Override
        public Kind kind() {
            return Kind.NOTE_CALL;
        }

        /** Where the note leads back to. */
        public String id() {
            return "_anrop-" + number;
        }

        public String noteId() {
            return "_not-" + number;
        }
    }

    /** What a draft lacks at this place, in words. */
    record Gap(String text) implements Inline {
        @Override
        public Kind kind() {
            return Kind.GAP;
        }
    }

    /** The same text with each leaf replaced by what {@code leaf} makes of it; order is kept. */
    static List<Inline> rewrite(List<Inline> text, Function<Inline, List<Inline>> leaf) {
        List<Inline> result = new ArrayList<>(text.size());
        for (Inline piece : text) {
            if (piece instanceof Emphasis emphasis) {
                result.add(new Emphasis(rewrite(emphasis.content(), leaf)));
            } else if (piece instanceof Strong strong) {
                result.add(new Strong(rewrite(strong.content(), leaf)));
            } else if (piece instanceof Link link) {
                result.add(new Link(link.address(), rewrite(link.content(), leaf), link.at()));
            } else {
                result.addAll(leaf.apply(piece));
            }
        }
        return result;
    }

    /** The pieces that hold no others, in reading order, links themselves included. */
    static void each(List<Inline> text, Consumer<Inline> visitor) {
        for (Inline piece : text) {
            visitor.accept(piece);
            if (piece instanceof Emphasis emphasis) {
                each(emphasis.content(), visitor);
            } else if (piece instanceof Strong strong) {
                each(strong.content(), visitor);
            } else if (piece instanceof Link link) {
                each(link.content(), visitor);
            }
        }
    }

    /** The words alone, without marks, notes and images. */
    static String plainText(List<Inline> text) {
        StringBuilder words = new StringBuilder();
        each(text, piece -> words.append(ownWords(piece)));
        return words.toString();
    }

    /** What a piece says itself, leaving out the pieces inside it. */
    static String ownWords(Inline piece) {
        if (piece instanceof Plain plain) {
            return plain.text();
        }
        if (piece instanceof Code code) {
            return code.text();
        }
        return piece instanceof LineBreak ? " " : "";
    }
}
