package org.vbeplan.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * Names as a Swedish register sorts them: å, ä, ö last, capitals beside small letters, a number by
 * its size. By a table of its own, since Java's changes from one version to the next.
 */
public final class SwedishOrder implements Comparator<String> {

    public static final SwedishOrder INSTANCE = new SwedishOrder();

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzåäö";

    private SwedishOrder() {}

    @Override
    public int compare(String one, String other) {
        int byLetters = key(one).compareTo(key(other));
        return byLetters != 0 ? byLetters : one.compareTo(other);
    }

    /** What names are compared by, character by character. */
    private static String key(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); ) {
            int end = digits(small, i);
            if (end > i) {
                number(small.substring(i, end), key);
                i = end;
            } else {
                int c = small.codePointAt(i);
                letter(c, key);
                i += Character.charCount(c);
            }
        }
        return key.toString();
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** How long it is comes first: of two numbers the longer is the larger. */
    private static void number(String digits, StringBuilder key) {
        String value = digits.replaceFirst("^0+(?=.)", "");
        key.append('1').append((char) Math.min(value.length(), Character.MIN_SURROGATE - 1));
        key.append(value);
    }

    private static void letter(int c, StringBuilder key) {
        int place = LETTERS.indexOf(c);
        if (place < 0 && Character.isLetter(c)) {
            // é is an e, ü is a y: as registers have it.
            int base =
                    c == 'ü'
                            ? 'y'
                            : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                                    .codePointAt(0);
            place =
                    c == 'æ'
                            ? LETTERS.indexOf('ä')
                            : c == 'ø' ? LETTERS.indexOf('ö') : LETTERS.indexOf(base);
        }
        if (place >= 0) {
            key.append((char) ('A' + place));
        } else if (Character.isLetter(c)) {
            key.append('\uE000').appendCodePoint(c); // other scripts after ours
        } else {
            key.append(' '); // a space, a hyphen and the like part words, and no more
        }
    }
}
