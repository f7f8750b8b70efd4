package org.vbeplan.lint;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vbeplan.text.Word;

/**
 * A stretch of time, from its first to its last day. A day is the number that its ISO date is
 * without hyphens, such as 20231231.
 */
record DayRange(int first, int last) {

    private static final Pattern ISO = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    static DayRange ofYear(int year) {
        return ofMonths(year, 1, 12);
    }

    static DayRange ofMonths(int year, int from, int until) {
        return new DayRange(day(year, from, 1), lastOf(year, until));
    }

    static DayRange ofDay(int year, int month, int day) {
        return new DayRange(day(year, month, day), day(year, month, day));
    }

    /** A date to the day, the month or the year; nothing where it is none. */
    static Optional<DayRange> of(Word date) {
        return of(date.text());
    }

    /** The same, of the characters. */
    static Optional<DayRange> of(String text) {
        if (!ISO.matcher(text).matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return Optional.of(ofYear(year));
        }
        int month = Integer.parseInt(text.substring(5, 7));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        return Optional.of(
                text.length() == 7
                        ? ofMonths(year, month, month)
                        : ofDay(year, month, Integer.parseInt(text.substring(8))));
    }

    static int day(int year, int month, int day) {
        return year * 10_000 + month * 100 + day;
    }

    private static int lastOf(int year, int month) {
        return day(year, month, YearMonth.of(year, month).lengthOfMonth());
    }

    boolean endsBefore(int day) {
        return last < day;
    }

    boolean beginsAfter(int day) {
        return first > day;
    }

    /** Whether all of the other is within it. */
    boolean holds(DayRange other) {
        return first <= other.first && other.last <= last;
    }

    int lastYear() {
        return last / 10_000;
    }

    /** The first day as ISO writes it. */
    String firstDay() {
        return iso(first);
    }

    /** The last day as ISO writes it. */
    String lastDay() {
        return iso(last);
    }

    private static String iso(int day) {
        return day / 10_000 + "-" + two(day / 100 % 100) + "-" + two(day % 100);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
