package org.vbeplan.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds personnummer and samordningsnummer, and blanks out their digits. Whatever the program reads
 * is blanked out first of all, so that no output can hold a number.
 *
 * <p>A number has a day that the calendar has (in a samordningsnummer 60 more), and its check digit
 * is right; so telephone numbers, registrations and organisationsnummer are none. It is seen as the
 * reader of a document would: {@link Sign} looks through entities, escapes and marks.
 */
public final class PersonalNumbers {

    /** What stands in a digit's place: as long as the digit, so that columns stay. */
    public static final char MASK = '•';

    private static final int FEWEST_DIGITS = 10;

    private PersonalNumbers() {}

    /**
     * A number in a text.
     *
     * @param start offset of its first digit
     * @param end offset behind its last
     * @param coordination a samordningsnummer
     */
    public record Found(int start, int end, boolean coordination) {}

    /** The numbers in a text, in order. Looks at each character a few times at most. */
    public static List<Found> in(String text) {
        if (!hasEnough(text)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        search(text, 0, text.length(), found);
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** Most texts have not even as many digits. */
    private static boolean hasEnough(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            digits += Sign.mayBegin(text.charAt(i)) ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    private static int firstCandidate(String text, int from) {
        int i = from;
        while (i < text.length() && !Sign.mayBegin(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void search(String text, int from, int to, List<Found> found) {
        Sign sign = new Sign(text);
        NumberShape shape = new NumberShape(text);
        int i = from;
        while (i < to) {
            i = firstCandidate(text, i);
            if (i >= to || !sign.read(i)) {
                return;
            }
            if (sign.kind != Sign.Kind.DIGIT) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            Found number = shape.at(i);
            if (number == null) {
                i = endOfRun(sign);
            } else {
                found.add(number);
                searchBetween(text, number, found);
                i = number.end();
            }
        }
    }

    /** Behind the digits that stand together: within them no number begins. */
    private static int endOfRun(Sign sign) {
        boolean raised = sign.raised;
        int end = sign.end;
        while (sign.read(end) && sign.kind == Sign.Kind.DIGIT && sign.raised == raised) {
            end = sign.end;
        }
        return end;
    }

    /** The address behind a link that parts a number may hold another. */
    private static void searchBetween(String text, Found number, List<Found> found) {
        Sign sign = new Sign(text);
        int i = number.start();
        while (i < number.end() && sign.read(i)) {
            int end = sign.end;
            if (sign.kind == Sign.Kind.NOTHING && end - i > FEWEST_DIGITS) {
                search(text, i + 1, end, found);
            }
            i = end;
        }
    }

    /** The text with every number's digits blanked out; the same text where it has none. */
    public static String masked(String text) {
        List<Found> found = in(text);
        return found.isEmpty() ? text : masked(text, found);
    }

    /** The text with the digits of these numbers blanked out. */
    public static String masked(String text, List<Found> numbers) {
        return blanked(text, digits(text, numbers));
    }

    /** The characters that the digits of these numbers are written with. */
    public static BitSet digits(String text, List<Found> numbers) {
        BitSet digits = new BitSet(text.length());
        for (Found number : numbers) {
            mark(text, number.start(), number.end(), digits);
        }
        return digits;
    }

    /** The text without any digit, for what can't be shown otherwise. */
    public static String withoutDigits(String text) {
        BitSet digits = new BitSet(text.length());
        mark(text, 0, text.length(), digits);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.set(i);
            }
        }
        return blanked(text, digits);
    }

    private static void mark(String text, int from, int to, BitSet digits) {
        Sign sign = new Sign(text);
        int i = from;
        while (i < to && sign.read(i)) {
            if (sign.kind == Sign.Kind.DIGIT) {
                digits.set(i, sign.end);
            }
            i = sign.end;
        }
    }

    /** The text with these characters blanked out. */
    public static String blanked(String text, BitSet characters) {
        StringBuilder blanked = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (characters.get(i)) {
                blanked.append(MASK);
            } else {
                blanked.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return blanked.toString();
    }

    /** Whether a number stood in a text before it was blanked out. */
    public static boolean wereIn(String masked) {
        int masks = 0;
        for (int i = masked.indexOf(MASK); i >= 0; i = masked.indexOf(MASK, i + 1)) {
            masks++;
        }
        return masks >= FEWEST_DIGITS;
    }
}
