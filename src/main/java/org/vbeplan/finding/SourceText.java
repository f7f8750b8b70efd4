package org.vbeplan.finding;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * A file's text, with its lines. Lines end with {@code \n} whatever the file has.
 *
 * @param file the file as the user named it
 */
public record SourceText(String file, String text, Lines lines) {

    public SourceText {
        requireNonNull(file, "file");
    }

    public static SourceText of(String file, String text) {
        return new SourceText(file, text, Lines.of(text));
    }

    /** A line without its end, counted from 1; empty where the file has no such line. */
    public String line(int number) {
        if (number < 1 || number > lines.count()) {
            return "";
        }
        int start = lines.start(number);
        int end = text.indexOf('\n', start);
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }

    /**
     * The last line of what begins on a line: the one before the next that is indented no deeper.
     * Empty lines and comments don't end it.
     */
    public int lastLineOfBlock(int first) {
        int depth = indent(line(first));
        int line = first;
        while (line < lines.count() && isIn(line(line + 1), depth)) {
            line++;
        }
        return line;
    }

    private static boolean isIn(String line, int depth) {
        String words = line.strip();
        return words.isEmpty() || words.startsWith("#") || indent(line) > depth;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The place of a piece of the text; offsets and lengths in UTF-16 units. */
    public Span span(int offset, int length) {
        int line = lines.at(offset);
        int start = lines.start(line);
        int column = text.codePointCount(start, offset) + 1;
        int end = Math.min(text.length(), offset + length);
        int lineEnd = text.indexOf('\n', offset);
        if (lineEnd >= 0) {
            end = Math.min(end, lineEnd);
        }
        int covered = end > offset ? text.codePointCount(offset, end) : 1;
        return new Span(file, line, column, covered);
    }

    /** Where each line of a text begins. */
    public static final class Lines {
        private final int[] starts;

        private Lines(int[] starts) {
            this.starts = starts;
        }

        static Lines of(String text) {
            // Counted first: an array that grows would for a moment take four times as much.
            int count = 1;
            for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
                count++;
            }
            int[] starts = new int[count];
            int line = 1;
            for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
                starts[line++] = i + 1;
            }
            return new Lines(starts);
        }

        public int count() {
            return starts.length;
        }

        /** The offset of a line's first character, in UTF-16 units; lines count from 1. */
        public int start(int line) {
            return starts[line - 1];
        }

        /** The line that holds an offset. */
        int at(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            return found >= 0 ? found + 1 : -found - 1;
        }
    }
}
