package org.vbeplan.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a sentence speaks of how it used to be. */
final class Past {

    private static final Pattern SIGNS =
            Pattern.compile(
                    "(?iU)\\b(?:(?<!än\\s)tidigare|dåvarande|dåtida|då\\sgällande|förutvarande"
                            + "|f\\.\\s?d\\.?|före\\s?detta|forna?|gamla|förr|numera|före\\sden"
                            + "|(?:förra|äldre)\\s(?:lag|plan|namn|nämnd|riktlinj|regl|version|text"
                            + "|lydelse|social|bestämmels)\\p{L}{0,20}"
                            + "|hette|kallades|kallats|döptes|bytte\\snamn|bildades|ersatt(?:e|es|s|a)?"
                            + "|ersätts|ersätter|upphävd(?:a|es)?|upphävts|upphörde|upphört|avslutades?"
                            + "|avvecklades|avskaffades|lades\\sned|slogs\\s(?:ihop|samman)|gick\\supp"
                            + "|tog\\s(?:\\d{4}\\s)?över|övertog|fram\\still|inte\\slängre"
                            + "|historisk\\p{L}{0,4})\\b");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?![\\d:])");

    private static final String NEVER = "9999";

    private Past() {}

    /** Whether a text says in words that something is no longer so. */
    static boolean isSpokenOf(String text) {
        return SIGNS.matcher(text).find();
    }

    /** The earliest year that a text names; one that never comes where it names none. */
    static String earliestYear(String text) {
        String earliest = NEVER;
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            if (year.group().compareTo(earliest) < 0) {
                earliest = year.group();
            }
        }
        return earliest;
    }
}
