package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Cell;
import org.vbeplan.text.Prose;
import org.vbeplan.text.SentenceEnds;

/**
 * A text of a plan as a lint reads it: marks, notes, addresses and variables are blanked out, so
 * that every word still stands at its offset in the Markdown.
 */
final class Passage {

    /** What a passage is in the plan. */
    enum Kind {
        /** {@code rubrik:} of a section, or the head of a column. */
        HEADING,
        /** {@code text:} of a section. */
        TEXT,
        /** A shared text of the city's that the plan fetches. */
        SHARED,
        /** A cell of a table or a value of a line. */
        CELL,
        /** The text of a source or a note. */
        NOTE;

        /** Whether it is running text, in sentences and paragraphs. */
        boolean isText() {
            return this == TEXT || this == SHARED;
        }
    }

    private final Kind kind;
    private final Cell.Role role;
    private final String section;
    private final boolean internal;
    private final Prose prose;
    private final String words;
    private List<Sentence> sentences;
    private List<Token> tokens;

    /**
     * @param role what a cell is there for; null where it is none
     * @param section the id of the section it stands in; empty in the head and in notes
     * @param internal left out of the public edition
     */
    Passage(Kind kind, Cell.Role role, String section, boolean internal, Prose prose) {
        this.kind = kind;
        this.role = role;
        this.section = section;
        this.internal = internal;
        this.prose = prose;
        this.words = Marks.blanked(prose.markdown());
    }

    Kind kind() {
        return kind;
    }

    /** What a cell is there for; nothing where the passage is none. */
    Optional<Cell.Role> role() {
        return Optional.ofNullable(role);
    }

    boolean isCellFor(Cell.Role wanted) {
        return role == wanted;
    }

    String section() {
        return section;
    }

    /** Whether readers of the public edition never see it. */
    boolean isInternal() {
        return internal;
    }

    Prose prose() {
        return prose;
    }

    /** The Markdown with everything but words blanked out; where a list's item begins, a break. */
    String words() {
        return words;
    }

    /** Where a piece of {@link #words} stands in the file. */
    Span at(int offset, int length) {
        return prose.places().at(offset, length);
    }

    /** The words around a piece, for what is told by its neighbours. */
    String near(int from, int to, int reach) {
        return words.substring(Math.max(0, from - reach), Math.min(words.length(), to + reach));
    }

    /** Where a match in {@link #words} or in the Markdown stands. */
    Span at(Matcher match) {
        return at(match.start(), match.end() - match.start());
    }

    List<Sentence> sentences() {
        if (sentences == null) {
            sentences = new ArrayList<>();
            int from = 0;
            for (int end : SentenceEnds.in(words)) {
                add(from, end);
                from = end;
            }
            add(from, words.length());
        }
        return sentences;
    }

    /** The sentence in which something stands; one without words where it stands between two. */
    Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences().size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Sentence sentence = sentences.get(middle);
            if (offset < sentence.offset()) {
                high = middle - 1;
            } else if (offset >= sentence.end()) {
                low = middle + 1;
            } else {
                return sentence;
            }
        }
        return Sentence.NONE;
    }

    /** The words, one by one. */
    List<Token> tokens() {
        if (tokens == null) {
            tokens = Token.in(words);
        }
        return tokens;
    }

    private void add(int from, int to) {
        String text = words.substring(from, to);
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            sentences.add(new Sentence(stripped, from + text.indexOf(stripped)));
        }
    }
}
