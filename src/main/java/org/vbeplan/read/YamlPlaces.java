package org.vbeplan.read;

import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Places;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Turns the parser's marks, which count from 0, into places. Marks are asked for in the order of
 * the file, so that a long line is walked once and not once for every value in it.
 */
final class YamlPlaces {

    /** More than a finding ever shows. */
    private static final int MAX_COVERED = 200;

    private final SourceText source;
    private int knownIndex;
    private int knownOffset;

    YamlPlaces(SourceText source) {
        this.source = source;
    }

    /** The whole of a one-line scalar; of what is longer, the rest of its first line. */
    Span span(Event event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        if (event instanceof ScalarEvent empty && start.getIndex() == end.getIndex()) {
            int back = hyphenBefore(empty);
            return new Span(source.file(), start.getLine() + 1, start.getColumn() + 1 - back, 1);
        }
        boolean isShown = event instanceof ScalarEvent || event instanceof AliasEvent;
        if (isShown && end.getLine() == start.getLine()) {
            return span(start, end.getColumn() - start.getColumn());
        }
        return span(start, restOfLine(start));
    }

    Span span(Mark mark, int length) {
        return new Span(
                source.file(), mark.getLine() + 1, mark.getColumn() + 1, Math.max(1, length));
    }

    /** Where a part of a scalar's text stands. */
    Places inside(ScalarEvent event, Span at) {
        String value = event.getValue();
        ScalarStyle style = event.getScalarStyle();
        Mark start = event.getStartMark();
        if (style == ScalarStyle.LITERAL && !value.isEmpty()) {
            int indent = LiteralBlock.indentation(source, start.getLine() + 1);
            // The text begins on the line after the bar.
            return Places.lines(source.file(), value, start.getLine() + 2, indent + 1, indent);
        }
        boolean oneLine = start.getLine() == event.getEndMark().getLine();
        return style == ScalarStyle.PLAIN && oneLine
                ? Places.lines(source.file(), value, at.line(), at.column(), 0)
                : Places.whole(at);
    }

    /** How far before an empty item its hyphen stands; 0 where there is none. */
    private int hyphenBefore(ScalarEvent empty) {
        int at = offset(empty.getStartMark().getIndex());
        String text = source.text();
        int back = 1;
        while (at - back >= 0 && text.charAt(at - back) == ' ') {
            back++;
        }
        return at - back >= 0 && text.charAt(at - back) == '-' ? back : 0;
    }

    private int restOfLine(Mark start) {
        String text = source.text();
        int from = offset(start.getIndex());
        int end = from;
        while (end < text.length() && end < from + MAX_COVERED && text.charAt(end) != '\n') {
            end++;
        }
        String rest = text.substring(from, end).stripTrailing();
        return rest.codePointCount(0, rest.length());
    }

    private int offset(int index) {
        if (index < knownIndex) {
            knownIndex = 0;
            knownOffset = 0;
        }
        knownOffset = source.text().offsetByCodePoints(knownOffset, index - knownIndex);
        knownIndex = index;
        return knownOffset;
    }
}
