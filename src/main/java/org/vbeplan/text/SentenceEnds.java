package org.vbeplan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where sentences end, in words from which the marks have been blanked. */
public final class SentenceEnds {

    /** What a full stop stands after without ending anything. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "bl.a", "t.ex", "m.fl", "m.m", "s.k", "d.v.s", "dvs", "f.d", "fr.o.m", "t.o.m",
                    "o.d", "p.g.a", "resp", "ca", "jfr", "s", "ss", "kap", "st", "nr", "dnr", "kl",
                    "tel", "prop", "bet", "skr", "art", "red", "bil", "avd", "enl", "inkl", "exkl",
                    "obs", "dr", "prof", "fig", "tab");

    private static final int LONGEST = 8;

    /** Of the quotation marks and brackets behind a full stop. */
    private static final int MOST_CLOSING = 3;

    /** Of the spaces behind it: a line break and an indent. */
    private static final int MOST_SPACES = 200;

    private SentenceEnds() {}

    /** The offsets at which a new sentence may begin, in order. */
    public static List<Integer> in(String words) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            int end = at + 1;
            if (c == '|') {
                ends.add(end);
            } else if (c == '\n') {
                end = spaces(words, at, false);
                if (words.indexOf('\n', at + 1) >= 0 && words.indexOf('\n', at + 1) < end) {
                    ends.add(end);
                }
            } else if (c == '.' || c == '!' || c == '?' || c == ':') {
                end = closing(words, end);
                if (beginsAnother(words, end) && !(c == '.' && isAbbreviated(words, at))) {
                    ends.add(end);
                }
            }
            at = end;
        }
        return ends;
    }

    private static int closing(String words, int at) {
        int end = at;
        while (end < words.length()
                && end - at < MOST_CLOSING
                && "”\")".indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Behind the spaces that begin at a place. */
    private static int spaces(String words, int at, boolean bounded) {
        int end = at;
        while (end < words.length()
                && Character.isWhitespace(words.charAt(end))
                && (!bounded || end - at < MOST_SPACES)) {
            end++;
        }
        return end;
    }

    /** A space, then a capital, perhaps behind a quotation mark. */
    private static boolean beginsAnother(String words, int at) {
        int next = spaces(words, at, true);
        if (next < words.length() && "”\"(".indexOf(words.charAt(next)) >= 0) {
            next++;
        }
        return next > at
                && next < words.length()
                && Character.isUpperCase(words.charAt(next))
                && Character.isWhitespace(words.charAt(at));
    }

    private static boolean isAbbreviated(String words, int stop) {
        int from = stop;
        while (from > 0 && stop - from <= LONGEST && isPart(words.charAt(from - 1))) {
            from--;
        }
        String before = words.substring(from, stop).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(before);
    }

    private static boolean isPart(char c) {
        return c == '.' || Character.isLetter(c);
    }
}
