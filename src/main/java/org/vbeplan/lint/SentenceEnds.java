package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where sentences end, in words from which the marks have been blanked. */
final class SentenceEnds {

    /** A full stop before a capital, an empty line, the border of a cell. */
    private static final Pattern END =
            Pattern.compile(
                    "[.!?:][”\")]{0,3}+(?=\\s{1,200}+[”\"(]?\\p{Lu})|\\n[ \\t]{0,200}+\\n|\\|");

    /** What a full stop stands after without ending anything. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "bl.a", "t.ex", "m.fl", "m.m", "s.k", "d.v.s", "dvs", "f.d", "fr.o.m", "t.o.m",
                    "o.d", "p.g.a", "resp", "ca", "jfr", "s", "ss", "kap", "st", "nr", "dnr", "kl",
                    "tel", "prop", "bet", "skr", "art", "red", "bil", "avd", "enl", "inkl", "exkl",
                    "obs", "dr", "prof", "fig", "tab");

    private static final int LONGEST = 8;

    private SentenceEnds() {}

    /** The offsets at which a new sentence may begin, in order. */
    static List<Integer> in(String words) {
        List<Integer> ends = new ArrayList<>();
        Matcher end = END.matcher(words);
        while (end.find()) {
            if (words.charAt(end.start()) != '.' || !isAbbreviated(words, end.start())) {
                ends.add(end.end());
            }
        }
        return ends;
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
