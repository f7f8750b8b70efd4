package org.vbeplan.finding;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.function.Predicate;

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

    /** The same text to be shown without any digit: it spells a person's number in some way. */
    public SourceText withoutDigits() {
        return of(file, PersonalNumbers.withoutDigits(text));
    }

    /**
     * What may be shown of the text once a finding is known. A number that only reading showed has
     * not been blanked out here; and what could not be read to its end may spell one in two steps.
     */
    public SourceText shownWith(Finding finding) {
        boolean isUnread =
                finding.code() == Code.YAML_SYNTAX
                        || finding.code() == Code.YAML_TOO_DEEP
                        || finding.code() == Code.FILE_TOO_LARGE;
        boolean isSpelled =
                isUnread && (text.contains("\\x") || text.contains("\\u") || text.contains("\\U"));
        return isSpelled || finding.code() == Code.PERSONAL_NUMBER ? withoutDigits() : this;
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
     * The last line of a key's value: the one before the next line that stands no deeper than the
     * key. Empty lines and comments don't end it, nor does a list that is not indented.
     *
     * @param key where the key stands
     */
    public int lastLineUnder(Span key) {
        String first = line(key.line());
        int depth = begins(first, key) ? key.column() - 1 : indent(first);
        return lastLine(
                key.line(),
                line -> indent(line) > depth || indent(line) == depth && isItem(line.strip()));
    }

    /**
     * The last line of a row of a list.
     *
     * @param row where its first key stands, on the hyphen's line or on the next
     */
    public int lastLineOfRow(Span row) {
        String first = line(row.line());
        int depth = indent(first);
        boolean isAfterHyphen = isItem(first.strip());
        int keys = begins(first, row) && !isAfterHyphen ? depth : depth + 1;
        return lastLine(row.line(), line -> indent(line) >= keys);
    }

    private int lastLine(int first, Predicate<String> isIn) {
        int line = first;
        while (line < lines.count() && (isNothing(line(line + 1)) || isIn.test(line(line + 1)))) {
            line++;
        }
        return line;
    }

    /** Whether nothing but hyphens stands before a place on its line. */
    private static boolean begins(String line, Span at) {
        for (int i = 0; i < Math.min(line.length(), at.column() - 1); i++) {
            if (line.charAt(i) != ' ' && line.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isItem(String words) {
        return words.equals("-") || words.startsWith("- ");
    }

    private static boolean isNothing(String line) {
        String words = line.strip();
        return words.isEmpty() || words.startsWith("#");
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
