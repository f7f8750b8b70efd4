package org.vbeplan.finding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands before digits and after them, and tells what else they may be.
 *
 * @param start offset of the first digit
 * @param end offset behind the last
 */
record NumberSurroundings(String text, int start, int end) {

    /** So a number of ten digits is announced that is a telephone's. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?s).*(\\btel|tfn|mobil|\\bsms|\\bring|\\bnås)[^0-9]*");

    /** So one is announced that is a book's. */
    private static final Pattern BOOK = Pattern.compile("(?s).*isbn[^0-9]*");

    /** What may be glued to a person's number. */
    private static final Set<String> ANNOUNCE =
            Set.of(
                    "p",
                    "pn",
                    "pnr",
                    "pnummer",
                    "pers",
                    "persnr",
                    "personnr",
                    "personnummer",
                    "person",
                    "samnr",
                    "samordningsnr",
                    "samordningsnummer",
                    "nr",
                    "nummer",
                    "numret",
                    "född",
                    "f");

    private static final int LOOK_BACK = 24;

    /** Whether more digits are tied to it, as in a registration with three parts. */
    boolean isPartOfMore() {
        return isDigit(start - 2) && isTie(start - 1) || isDigit(end + 1) && isTie(end);
    }

    /** Whether it stands among other numbers with a space between them. */
    boolean isInRow() {
        return isDigit(start - 2) && is(start - 1, ' ') || isDigit(end + 1) && is(end, ' ');
    }

    /** Whether a slash stands before it, as in the address of an article. */
    boolean isInPath() {
        return is(start - 1, '/');
    }

    /**
     * Digits that nothing divides must be a word of their own, or be announced.
     *
     * @param isMinute they may also be a day, an hour and a minute, as in the name of a picture
     */
    boolean isWordOfItsOwn(int length, boolean isMinute) {
        boolean isDecimals = (is(start - 1, ',') || is(start - 1, ':')) && isDigit(start - 2);
        if (isDecimals || isPartOfMore()) {
            return false;
        }
        int before = start;
        while (before > 0 && isLetter(before - 1) && start - before <= LOOK_BACK) {
            before--;
        }
        int after = end;
        while (after < text.length() && isLetter(after) && after - end <= LOOK_BACK) {
            after++;
        }
        if (before == start && after == end) {
            return true;
        }
        if (ANNOUNCE.contains(text.substring(before, start).toLowerCase(Locale.ROOT))) {
            return true;
        }
        return length > 10 && !isMinute && !isDigit(before - 1) && !isDigit(after);
    }

    boolean isOfAnotherKind(int length) {
        if (length != 10) {
            return false;
        }
        String before =
                text.substring(Math.max(0, start - LOOK_BACK), start).toLowerCase(Locale.ROOT);
        return is(start, '0') && TELEPHONE.matcher(before).matches()
                || BOOK.matcher(before).matches();
    }

    private boolean isTie(int at) {
        return is(at, '-') || is(at, '.');
    }

    private boolean is(int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    private boolean isLetter(int at) {
        return Character.isLetter(text.charAt(at));
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
