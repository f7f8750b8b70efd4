package org.vbeplan.lint;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say that there was none of something: {@code inga blanketter}.
 *
 * @param offset where they begin in the text
 */
record Denial(int offset, int length) {

    private static final Pattern NONE =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:(?:inga|ingen|inget)\\s|inte\\s(?:\\p{L}+\\s){0,4}?(?:några|någon"
                            + "|något)\\s)(?:\\p{L}+\\seller\\s)?(?<what>\\p{L}+)"
                            + "|(?<!\\p{L})några\\s(?<late>\\p{L}+)\\shar\\sinte(?!\\p{L})"
                            + "|(?<!\\p{L})antalet\\s(?<number>\\p{L}+)\\s(?:[^.,;]{0,30}\\s)?(?:var|är|blev)"
                            + "\\snoll(?!\\p{L})");

    /** After these words it is not said that there was none, only what didn't come of them. */
    private static final Pattern GOES_ELSEWHERE =
            Pattern.compile(
                    "(?iu)^\\s(?:är|var|som)(?!\\p{L})|(?<!\\p{L})(?:lett|resulterat|medfört|uppklar\\p{L}*"
                            + "|åtal\\p{L}*)(?!\\p{L})");

    /** The first denial of what a stem stands for; null where there is none. */
    static Denial in(String text, String stem) {
        Matcher none = NONE.matcher(text);
        while (none.find()) {
            String what =
                    none.group("what") != null
                            ? none.group("what")
                            : none.group("late") != null
                                    ? none.group("late")
                                    : none.group("number");
            boolean isIt = WordStems.stem(what.toLowerCase(Locale.ROOT)).equals(stem);
            if (isIt && !GOES_ELSEWHERE.matcher(rest(text, none.end())).find()) {
                return new Denial(none.start(), none.end() - none.start());
            }
        }
        return null;
    }

    /** The rest of the clause. */
    private static String rest(String text, int from) {
        int end = from;
        while (end < text.length() && ".;,\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }
}
