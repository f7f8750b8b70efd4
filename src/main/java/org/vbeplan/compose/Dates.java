package org.vbeplan.compose;

/** Dates as Swedish documents write them. */
final class Dates {

    private static final String[] MONTHS = {
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december"
    };

    private Dates() {}

    /** {@code 2023-12-31} as {@code 31 dec 2023}, {@code 2023-12} as {@code dec 2023}. */
    static String brief(String iso) {
        return write(iso, true);
    }

    /** {@code 2023-12-31} as {@code 31 december 2023}. */
    static String full(String iso) {
        return write(iso, false);
    }

    static boolean isMonth(String word) {
        for (String month : MONTHS) {
            if (month.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static String write(String iso, boolean brief) {
        if (iso.length() < 7 || iso.charAt(4) != '-') {
            return iso;
        }
        int number = (iso.charAt(5) - '0') * 10 + iso.charAt(6) - '0';
        if (number < 1 || number > 12) {
            return iso;
        }
        String month = MONTHS[number - 1];
        String named = brief ? month.substring(0, 3) : month;
        String year = iso.substring(0, 4);
        if (iso.length() < 10) {
            return named + " " + year;
        }
        String day = iso.charAt(8) == '0' ? iso.substring(9, 10) : iso.substring(8, 10);
        return day + " " + named + " " + year;
    }
}
