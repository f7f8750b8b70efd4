package org.vbeplan.finding;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personnummer and samordningsnummer, and blanks out their digits. Whatever the program reads
 * is blanked out first of all, so that no output can hold a number.
 *
 * <p>A number has a day that the calendar has (in a samordningsnummer 60 more), and its check digit
 * is right; so telephone numbers, registrations and organisationsnummer are none.
 */
public final class PersonalNumbers {

    /** What stands in a digit's place: as long as the digit, so that columns stay. */
    public static final char MASK = '•';

    /** A space of any width, as text from web pages and tables has them; also one without width. */
    private static final String SPACE = "[ \\t\u00A0\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]";

    private static final String LINE_BREAK = "\\\\?\\n[ \\t]{0,60}";

    /**
     * Between the day and the last four: a hyphen of any kind, a plus from the year one turns 100;
     * as some programs write it, or where a line is broken. Or only spaces, or the broken line.
     */
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    SPACE
                            + "{0,3}(?:(?:\\\\?[-+\u00AD\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0B\uFF0D]){1,2}"
                            + "|&#?\\w{1,12};)(?:"
                            + (LINE_BREAK + "|" + SPACE + "{1,3})?|" + SPACE + "{0,3}" + LINE_BREAK)
                            + ("|" + SPACE + "{1,3}"));

    private static final Pattern HAS_SPACE = Pattern.compile(SPACE + "|\\n");

    /** So much is added to the day in a samordningsnummer. */
    private static final int COORDINATION = 60;

    private static final int LONGEST_SEPARATOR = 80;

    /** So a number of ten digits is announced that is a telephone's. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?s).*(\\btel|tfn|mobil|\\bsms|\\bring|\\bnås)[^0-9]*");

    /** So one is announced that is a book's. */
    private static final Pattern BOOK = Pattern.compile("(?s).*isbn[^0-9]*");

    private static final int LOOK_BACK = 24;

    private static final Pattern BLANKED =
            Pattern.compile(MASK + "{6}[^" + MASK + "]{0,3}" + MASK + "{4}|" + MASK + "{10}");

    private PersonalNumbers() {}

    /**
     * A number in a text.
     *
     * @param start offset of its first digit
     * @param end offset behind its last
     * @param coordination a samordningsnummer
     */
    public record Found(int start, int end, boolean coordination) {}

    /** The numbers in a text, in order. Looks at each character once. */
    public static List<Found> in(String text) {
        List<Found> found = null;
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            int end = i;
            while (isDigit(text, end)) {
                end++;
            }
            Found number = number(text, i, end);
            if (number != null) {
                found = found == null ? new ArrayList<>() : found;
                found.add(number);
                end = number.end();
            }
            i = end;
        }
        return found == null ? List.of() : found;
    }

    /** The text with every number's digits blanked out; the same text where it has none. */
    public static String masked(String text) {
        List<Found> found = in(text);
        return found.isEmpty() ? text : masked(text, found);
    }

    /** The text with the digits of these numbers blanked out. */
    public static String masked(String text, List<Found> numbers) {
        StringBuilder masked = new StringBuilder(text);
        for (Found number : numbers) {
            for (int i = number.start(); i < number.end(); i++) {
                if (isDigit(text, i)) {
                    masked.setCharAt(i, MASK);
                }
            }
        }
        return masked.toString();
    }

    /** Whether a number stood in a text before it was blanked out. */
    public static boolean wereIn(String masked) {
        return masked.indexOf(MASK) >= 0 && BLANKED.matcher(masked).find();
    }

    /** The number that begins with a run of digits; null where it is none. */
    private static Found number(String text, int start, int end) {
        int digits = end - start;
        if (digits == 10 || digits == 12) {
            return isAlone(text, start, end) && !isOfAnotherKind(text, start, digits)
                    ? number(text, start, end - 4, end - 4)
                    : null;
        }
        if (digits != 6 && digits != 8 || !isDay(text.substring(start, end))) {
            return null;
        }
        Matcher separator = SEPARATOR.matcher(text);
        separator.region(end, Math.min(text.length(), end + LONGEST_SEPARATOR));
        if (!separator.lookingAt()) {
            return null;
        }
        int last = separator.end();
        int behind = last;
        while (behind - last <= 4 && isDigit(text, behind)) {
            behind++;
        }
        // A day and a year are not a number: 200101 – 2024.
        boolean isSpaced = HAS_SPACE.matcher(separator.group()).find();
        int century = behind - last == 4 ? digits(text, last) : 0;
        boolean isYear = isSpaced && (century == 19 || century == 20);
        return behind - last == 4 && !isYear && !isPartOfMore(text, start, behind)
                ? number(text, start, end, last)
                : null;
    }

    private static Found number(String text, int start, int dateEnd, int last) {
        String date = text.substring(start, dateEnd);
        String four = text.substring(last, last + 4);
        return isDay(date)
                        && (digits(four, 0) > 0 || digit(four, 2) > 0)
                        && isChecked(date.substring(date.length() - 6) + four)
                ? new Found(start, last + 4, digits(date, date.length() - 2) > COORDINATION)
                : null;
    }

    private static boolean isDay(String date) {
        int written = digits(date, date.length() - 2);
        int day = written > COORDINATION ? written - COORDINATION : written;
        int month = digits(date, date.length() - 4);
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        int year = digits(date, date.length() - 6);
        int century = date.length() == 8 ? digits(date, 0) : 20;
        return century >= 18
                && century <= 20
                && day <= YearMonth.of(century * 100 + year, month).lengthOfMonth();
    }

    /** Modulus 10 with the weights 2, 1, 2 …; the check digit itself weighs 1. */
    private static boolean isChecked(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < tenDigits.length(); i++) {
            int product = digit(tenDigits, i) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /** Digits without a separator must be a word of their own. */
    private static boolean isAlone(String text, int start, int end) {
        boolean before = start > 0 && Character.isLetter(text.charAt(start - 1));
        boolean after = end < text.length() && Character.isLetter(text.charAt(end));
        boolean decimals =
                start > 1 && ",:".indexOf(text.charAt(start - 1)) >= 0 && isDigit(text, start - 2);
        return !before && !after && !decimals && !isPartOfMore(text, start, end);
    }

    /** Whether more digits are tied to it, as in a registration with three parts. */
    private static boolean isPartOfMore(String text, int start, int end) {
        return isDigit(text, start - 2) && isTie(text, start - 1)
                || isDigit(text, end + 1) && isTie(text, end);
    }

    private static boolean isTie(String text, int at) {
        return text.charAt(at) == '-' || text.charAt(at) == '.';
    }

    private static boolean isOfAnotherKind(String text, int start, int digits) {
        if (digits != 10) {
            return false;
        }
        String before =
                text.substring(Math.max(0, start - LOOK_BACK), start).toLowerCase(Locale.ROOT);
        return text.charAt(start) == '0' && TELEPHONE.matcher(before).matches()
                || BOOK.matcher(before).matches();
    }

    private static int digits(String text, int at) {
        return digit(text, at) * 10 + digit(text, at + 1);
    }

    private static int digit(String text, int at) {
        return Character.digit(text.charAt(at), 10);
    }

    /** A digit of any script, such as the broad ones that some keyboards write. */
    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
