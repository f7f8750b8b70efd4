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

    private Past() {}

    /** Whether it says in words that something is no longer so. */
    static boolean isSpokenOf(String sentence) {
        return SIGNS.matcher(sentence).find();
    }

    /**
     * Whether it says so, or names a year that lies no later than another.
     *
     * @param last four digits, or more that begin with them
     */
    static boolean isSpokenOf(String sentence, String last) {
        if (isSpokenOf(sentence)) {
            return true;
        }
        Matcher year = YEAR.matcher(sentence);
        while (year.find()) {
            if (year.group().compareTo(last.substring(0, Math.min(4, last.length()))) <= 0) {
                return true;
            }
        }
        return false;
    }
}
