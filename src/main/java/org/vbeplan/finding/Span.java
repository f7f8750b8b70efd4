package org.vbeplan.finding;

import static java.util.Objects.requireNonNull;

/**
 * A place in a source file, as an editor shows it: the first character is line 1, column 1.
 *
 * <p>Columns and lengths count code points, so that å is one and 👍 is one.
 *
 * @param file the file as the user named it, with {@code /} between names on every system; empty
 *     for a value that stands in no file
 * @param line from 1; 0 only in {@link #NONE}
 * @param column from 1; 0 only in {@link #NONE}
 * @param length how much of that line it covers; at least 1
 */
public record Span(String file, int line, int column, int length) implements Comparable<Span> {

    /** The place of what stands nowhere: a default, a value that was not given. */
    public static final Span NONE = new Span("", 0, 0, 1);

    public Span {
        requireNonNull(file, "file");
        if (file.isEmpty() ? line != 0 || column != 0 : line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line and column start at 1: " + file + ":" + line + ":" + column);
        }
        if (length < 1) {
            throw new IllegalArgumentException("a place covers at least one character: " + length);
        }
    }

    /** The very start of a file, for what is missing in all of it. */
    public static Span startOf(String file) {
        return new Span(file, 1, 1, 1);
    }

    public Span withLength(int newLength) {
        return new Span(file, line, column, Math.max(1, newLength));
    }

    /** {@code file:line:column}, as compilers write it and editors jump to. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Span other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
