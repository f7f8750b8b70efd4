package org.vbeplan.read;

import java.time.YearMonth;

/** Dates as plans write them: ISO 8601, to the day, the month or the year. */
final class Dates {

    private Dates() {}

    /** {@code 2023}, {@code 2023-05} or {@code 2023-05-12}, and a day that the calendar has. */
    static boolean isDate(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        int month = length > 4 ? Integer.parseInt(text.substring(5, 7)) : 1;
        if (month < 1 || month > 12) {
            return false;
        }
        int day = length > 7 ? Integer.parseInt(text.substring(8)) : 1;
        int year = Integer.parseInt(text.substring(0, 4));
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
