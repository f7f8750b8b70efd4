package org.vbeplan.compare;

import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;

/** Finds where the blocks of a text begin, one after the other. */
final class BlockPlaces {

    private final Prose prose;
    private int from;

    BlockPlaces(Prose prose) {
        this.prose = prose;
    }

    /** Where the next block begins; the whole text's place where it can't be told. */
    Span next(String words) {
        String first = firstWord(Marks.plain(words));
        String written = prose.markdown();
        for (int line = from; !first.isEmpty() && line < written.length(); ) {
            int end = written.indexOf('\n', line);
            end = end < 0 ? written.length() : end;
            int start = line;
            while (start < end && !Character.isLetterOrDigit(written.charAt(start))) {
                start++;
            }
            if (startsBlock(written, line, start, end, first)) {
                from = Math.min(written.length(), end + 1);
                return prose.places().at(start, end - start);
            }
            line = end + 1;
        }
        return prose.at();
    }

    private static boolean startsBlock(String written, int line, int start, int end, String first) {
        if (written.startsWith(first, start)) {
            return true;
        }
        // The number of a list stands before its first word.
        int space = written.indexOf(' ', start);
        return space > 0
                && space < end
                && Character.isDigit(written.charAt(start))
                && start - line < end - line
                && written.startsWith(first, space + 1);
    }

    private static String firstWord(String words) {
        int start = 0;
        while (start < words.length() && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return words.substring(start, end);
    }
}
