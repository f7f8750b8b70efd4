package org.vbeplan.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Finds what stands between two marks of ours in a line: a citation or a variable. */
final class MarkParser implements InlineParserExtension {

    /** The marks there are. */
    enum Mark {
        /** {@code [^id]} or {@code [^id, place]}. */
        CITATION("[^", "]"),
        /** {@code {{name}}}. */
        VARIABLE("{{", "}}");

        private final String opening;
        private final String closing;

        Mark(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }
    }

    /** What was found, from mark to mark. */
    static final class Marked extends Node {
        private final Mark mark;

        Marked(Mark mark, BasedSequence characters) {
            super(characters);
            this.mark = mark;
        }

        Mark mark() {
            return mark;
        }

        /** What stands between the marks. */
        String content() {
            int end = getChars().length() - mark.closing.length();
            return getChars().subSequence(mark.opening.length(), end).toString().strip();
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /**
     * Longer than any id with its place; a line of nothing but opening marks must not take hours.
     */
    private static final int MAX_CONTENT = 300;

    private final Mark mark;

    private MarkParser(Mark mark) {
        this.mark = mark;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // Nothing is kept from one line to the next.
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // Nothing is kept from one line to the next.
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (!input.matchChars(mark.opening, start)) {
            return false;
        }
        int content = start + mark.opening.length();
        int end = end(input, content);
        if (end <= content) {
            return false;
        }
        parser.flushTextNode();
        int next = end + mark.closing.length();
        parser.getBlock().appendChild(new Marked(mark, input.subSequence(start, next)));
        parser.setIndex(next);
        return true;
    }

    /** Where the closing mark stands in the same line and not too far away, or −1. */
    private int end(BasedSequence input, int from) {
        int last = Math.min(input.length(), from + MAX_CONTENT);
        for (int i = from; i < last && input.charAt(i) != '\n'; i++) {
            if (input.matchChars(mark.closing, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Is asked at every character that a mark begins with. */
    record Factory(Mark mark) implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return mark.opening.substring(0, 1);
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new MarkParser(mark);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
