package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;

/**
 * A text of a plan as a lint reads it: marks, notes, addresses and variables are blanked out, so
 * that every word still stands at its offset in the Markdown.
 */
final class Passage {

    /** What a passage is in the plan. */
    enum Kind {
        /** {@code text:} of a section. */
        TEXT,
        /** A shared text of the city's that the plan fetches. */
        SHARED,
        /** A cell of a table or a value of a line. */
        CELL,
        /** The text of a source or a note. */
        NOTE
    }

    /** Citations, variables, the addresses of links and pictures, code, and marks of emphasis. */
    private static final Pattern MARKS =
            Pattern.compile(
                    "\\[\\^[^\\]\\n]*\\]|\\{\\{[^}\\n]*\\}\\}|(?<=\\])\\([^)\\n]*\\)|<[a-z]+:[^>\\s]*>"
                            + "|`[^`\\n]*`|[*_]+|!?\\[|\\]|(?m:^[ \\t]*(?:[-+>]|\\d+[.)])[ \\t])");

    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "[.!?:][”\")]*(?=\\s+[”\"(]?\\p{Lu})|\\n\\s*\\n|\\n(?=[ \\t]*[-+*] )|\\|");

    private final Kind kind;
    private final String section;
    private final Prose prose;
    private final String words;
    private List<Sentence> sentences;

    /**
     * @param section the id of the section it stands in; empty in the head and in notes
     */
    Passage(Kind kind, String section, Prose prose) {
        this.kind = kind;
        this.section = section;
        this.prose = prose;
        this.words = blanked(prose.markdown());
    }

    /**
     * A sentence, or a cell, or a heading.
     *
     * @param offset where it begins in the passage
     */
    record Sentence(String text, int offset) {}

    Kind kind() {
        return kind;
    }

    String section() {
        return section;
    }

    Prose prose() {
        return prose;
    }

    /** The Markdown with everything but words blanked out. */
    String words() {
        return words;
    }

    /** Where a piece of {@link #words} stands in the file. */
    Span at(int offset, int length) {
        return prose.places().at(offset, length);
    }

    /** Where a match in {@link #words} or in the Markdown stands. */
    Span at(Matcher match) {
        return at(match.start(), match.end() - match.start());
    }

    List<Sentence> sentences() {
        if (sentences == null) {
            sentences = new ArrayList<>();
            Matcher end = SENTENCE_END.matcher(words);
            int from = 0;
            while (end.find()) {
                add(from, end.end());
                from = end.end();
            }
            add(from, words.length());
        }
        return sentences;
    }

    private void add(int from, int to) {
        String text = words.substring(from, to);
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            sentences.add(new Sentence(stripped, from + text.indexOf(stripped)));
        }
    }

    private static String blanked(String markdown) {
        Matcher mark = MARKS.matcher(markdown);
        StringBuilder words = null;
        while (mark.find()) {
            if (words == null) {
                words = new StringBuilder(markdown);
            }
            for (int i = mark.start(); i < mark.end(); i++) {
                words.setCharAt(i, ' ');
            }
        }
        return words == null ? markdown : words.toString();
    }
}
