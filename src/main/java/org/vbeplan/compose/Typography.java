package org.vbeplan.compose;

/**
 * Swedish typography: quotation marks that are ” on both sides, dashes, and spaces that do not
 * break between what belongs together.
 */
final class Typography {

    private static final char NBSP = '\u00A0';

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"
    };

    /** Words that stand before a number and stay with it. */
    private static final String[] BEFORE_NUMBER = {
        "s.", "sid.", "kap.", "nr", "dnr", "prop.", "art.", "st.", "mål", "klass", "§", "§§", "ca"
    };

    /** Words that stand after a number and stay with it. */
    private static final String[] AFTER_NUMBER = {
        "§", "§§", "kap.", "st.", "%", "procent", "kr", "mnkr", "ggr", "år", "st"
    };

    private Typography() {}

    /** The text as it is to be set. Text that is set already stays as it is. */
    static String set(String text) {
        return bind(quotes(text));
    }

    private static String quotes(String text) {
        return text.indexOf('"') < 0 && text.indexOf('“') < 0 && text.indexOf('„') < 0
                ? text
                : text.replace('"', '”').replace('“', '”').replace('„', '”');
    }

    private static String bind(String text) {
        if (!hasDigit(text)) {
            return text;
        }
        StringBuilder set = new StringBuilder(text);
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (belongTogether(text, i)) {
                set.setCharAt(i, NBSP);
            }
        }
        return set.toString();
    }

    private static boolean belongTogether(String text, int space) {
        String before = wordBefore(text, space);
        String after = wordAfter(text, space);
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        boolean numberBefore = isNumber(before);
        boolean numberAfter = Character.isDigit(after.charAt(0));
        if (numberBefore && isMonth(after) || isMonth(before) && numberAfter) {
            return true;
        }
        if (numberAfter && isOneOf(before, BEFORE_NUMBER)) {
            return true;
        }
        if (numberBefore && isOneOf(after, AFTER_NUMBER)) {
            return true;
        }
        // 5 000
        return numberBefore && before.length() <= 3 && isThousands(after);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    private static String wordBefore(String text, int space) {
        int start = space;
        while (start > 0 && !isSpace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        return text.substring(start, space);
    }

    private static String wordAfter(String text, int space) {
        int end = space + 1;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(space + 1, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == NBSP || c == '\n';
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean inside = c == ',' || c == ':' || c == '–' || c == '-';
            if (!Character.isDigit(c) && !(inside && i > 0 && i < word.length() - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMonth(String word) {
        if (word.length() < 3) {
            return false;
        }
        for (String month : MONTHS) {
            if (word.startsWith(month)) {
                return word.length() == 3
                        || !Character.isLetter(word.charAt(3))
                        || Dates.isMonth(letters(word));
            }
        }
        return false;
    }

    private static String letters(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    private static boolean isOneOf(String word, String[] words) {
        String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        for (String candidate : words) {
            if (bare.equals(candidate) || bare.equals(candidate + ".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThousands(String word) {
        return word.length() >= 3
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(1))
                && Character.isDigit(word.charAt(2))
                && (word.length() == 3 || !Character.isDigit(word.charAt(3)));
    }
}
