package org.vbeplan.lint;

import java.util.Set;
import java.util.regex.Pattern;

/** Words in which a letter was read as another sign. */
final class MisreadWords {

    /** {@code sarnverkan}: rn where m should be, in words that are common in plans. */
    private static final Pattern WRONG_PAIR =
            Pattern.compile(
                    ".{0,40}rnrn.{0,40}|sarn(?:ord|ver|häl|tyc|råd|tal).{1,30}|dernokra.{1,30}"
                            + "|.{0,20}xtrernis.{1,30}|kornrnu.{1,30}");

    /** {@code lnledning}: no Swedish word begins so. */
    private static final Pattern WRONG_BEGINNING = Pattern.compile("l(?:n|sl)[a-zåäö]{3,30}");

    /** {@code 0ch}: a digit where the first letter should be. */
    private static final Pattern DIGIT_FIRST =
            Pattern.compile(
                    "0ch|[06]ver.{0,30}|[06]vr.{0,30}|[06]pp.{0,30}|1(?:okal|äge|nom|ag).{0,30}");

    /** {@code stadsde1}: a word that ends in a 1 read for l. */
    private static final Pattern ONE_LAST =
            Pattern.compile(
                    "(?:.{0,20}de|ti|ska|soc[i1]a|.{0,10}loka|må|vä|.{0,20}nel|individue|krimine|generel?"
                            + "|ti1|a1|ska1)1");

    /** Words of plans that have lost their rings and dots; none of them is another word. */
    private static final Set<String> WITHOUT_DOTS =
            Set.of(
                    "valdsbejakande",
                    "omrade",
                    "omradet",
                    "omraden",
                    "atgard",
                    "atgarder",
                    "atgarderna",
                    "lagesbild",
                    "lagesbilden",
                    "fran",
                    "manga",
                    "nagon",
                    "nagra",
                    "namnden",
                    "namnderna",
                    "stadsdelsnamnd",
                    "stadsdelsnamnden",
                    "forvaltningen",
                    "stadsdelsforvaltningen",
                    "forebyggande",
                    "forhindrande",
                    "socialtjansten",
                    "samhallet",
                    "maste",
                    "hogerextremistiska",
                    "vansterextremistiska",
                    "foreningar",
                    "anhoriga",
                    "anvanda",
                    "anstallda");

    /** {@code férhallande}, {@code uppsékande}: é read for ö, within a word. */
    private static final Pattern ACUTE_INSIDE =
            Pattern.compile("\\p{L}{0,20}é[bdfghjklmnprstv]\\p{L}{2,30}");

    /** What é ends, and other words are joined to. */
    private static final Pattern ACUTE_RIGHT =
            Pattern.compile(
                    ".{0,20}(?:id|succ|arm|kaf|caf|kup|resum|fil|all|entr|mosk|turn|matin|kommunik|ess"
                            + "|komit|abb|linn|milj|pi|gel|pur|klich|polyf|trof|attach|renomm|sufl)é.{0,30}");

    /** Words with a digit inside that are right. */
    private static final Set<String> RIGHT =
            Set.of("h2o", "co2", "b2b", "p2p", "mp3", "mp4", "e2e", "web2print");

    private MisreadWords() {}

    static boolean isMisread(Token token) {
        String text = token.text();
        String lower = token.lower();
        boolean hasDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hasDigit |= c >= '0' && c <= '9';
            if (c == 'I' && i > 0 && isCapitalInside(text, i)) {
                return true;
            }
        }
        if (hasDigit) {
            return endsInMisread(lower)
                    || DIGIT_FIRST.matcher(lower).matches()
                    || isDigitInside(text);
        }
        boolean isAcute =
                lower.indexOf('é') >= 0
                        && Character.isLowerCase(text.charAt(0))
                        && ACUTE_INSIDE.matcher(lower).matches()
                        && !ACUTE_RIGHT.matcher(lower).matches();
        return isAcute
                || WITHOUT_DOTS.contains(lower)
                || lower.contains("rn") && WRONG_PAIR.matcher(lower).matches()
                || text.startsWith("l") && WRONG_BEGINNING.matcher(lower).matches();
    }

    /** Whether a word ends in a digit that stands for a letter, and not in the number of a note. */
    static boolean endsInMisread(String lower) {
        return lower.endsWith("1") && ONE_LAST.matcher(lower).matches();
    }

    /** {@code tiII}, {@code fIera}; but {@code McIntyre}. */
    private static boolean isCapitalInside(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == 'I') {
            end++;
        }
        boolean goesOn = end == text.length() || Character.isLowerCase(text.charAt(end));
        return goesOn
                && Character.isLowerCase(text.charAt(at - 1))
                && !text.startsWith("Mc")
                && !text.startsWith("Mac");
    }

    /** One digit, or two, between small letters: {@code f6r}, {@code stadsde1en}. */
    private static boolean isDigitInside(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (!Character.isLetter(c)) {
                return false;
            }
        }
        int first = 0;
        while (first < text.length() && !Character.isDigit(text.charAt(first))) {
            first++;
        }
        int last = text.length() - 1;
        while (last > first && !Character.isDigit(text.charAt(last))) {
            last--;
        }
        boolean between =
                first > 0
                        && last + 1 < text.length()
                        && isBesideSmall(text, first - 1, first == 1)
                        && Character.isLowerCase(text.charAt(last + 1));
        return between && digits <= 2 && !RIGHT.contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isBesideSmall(String text, int at, boolean isFirst) {
        return Character.isLowerCase(text.charAt(at))
                || isFirst && Character.isLetter(text.charAt(at));
    }
}
