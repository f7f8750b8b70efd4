package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that a text names with its year: a day, a month, a season, a year, a row of years.
 *
 * @param offset where it begins in the text, the words that belong to it included
 * @param bare whether only the year is given
 */
record DateMention(DayRange range, int offset, int length, boolean bare) {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");

    /** No number of a law, a case or a report: those have a colon or a stroke. */
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<year>(?:19|20)\\d\\d)(?<![\\d/:.,\\p{L}-]\\d{4})"
                            + "(?:(?<iso>-(?:0[1-9]|1[0-2])(?:-(?:[0-2]\\d|3[01]))?(?!\\d))"
                            + "|\\s?[–-]\\s?(?<until>(?:19|20)\\d\\d)|/(?<next>\\d{2}|\\d{4}))?"
                            + "(?![\\d:/])");

    private static final int REACH = 40;

    /** Whether it is worth looking for one. */
    static boolean isPossibleIn(String text) {
        return text.contains("20") || text.contains("19");
    }

    /** Every time that a text names, in order. */
    static List<DateMention> in(String text) {
        List<DateMention> mentions = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        int from = 0;
        while (year.find()) {
            DateMention mention = mention(text, year, from);
            if (mention != null) {
                mentions.add(mention);
                from = year.end();
            }
        }
        return mentions;
    }

    private static DateMention mention(String text, Matcher match, int from) {
        int year = Integer.parseInt(match.group("year"));
        int length = match.end() - match.start();
        if (match.group("iso") != null) {
            return DayRange.of(match.group())
                    .map(range -> new DateMention(range, match.start(), length, false))
                    .orElse(null);
        }
        if (match.group("until") != null) {
            int until = Integer.parseInt(match.group("until"));
            DayRange range = new DayRange(year * 10_000 + 101, until * 10_000 + 1231);
            return until < year ? null : new DateMention(range, match.start(), length, false);
        }
        if (match.group("next") != null) {
            // A school year; any other number after a stroke is a case's.
            boolean follows = Integer.parseInt(match.group("next")) % 100 == (year + 1) % 100;
            DayRange range = new DayRange(year * 10_000 + 801, (year + 1) * 10_000 + 630);
            return follows ? new DateMention(range, match.start(), length, false) : null;
        }
        int start = Math.max(from, match.start() - REACH);
        Matcher lead = Lead.WORDS.matcher(text.substring(start, match.start()));
        if (lead.find()) {
            DayRange range = range(lead, year);
            if (range != null) {
                int offset = start + lead.start();
                return new DateMention(range, offset, match.end() - offset, false);
            }
        }
        return new DateMention(DayRange.ofYear(year), match.start(), length, true);
    }

    private static DayRange range(Matcher lead, int year) {
        if (lead.group("month") != null) {
            int month = month(lead.group("month"));
            String fromMonth = lead.group("fromMonth");
            int first = fromMonth == null ? month : month(fromMonth);
            if (first > month) {
                return null;
            }
            DayRange months = DayRange.ofMonths(year, first, month);
            String day = lead.group("day");
            if (day == null || Integer.parseInt(day) > 31) {
                return months;
            }
            int last = DayRange.day(year, month, Integer.parseInt(day));
            boolean isOneDay = fromMonth == null && lead.group("fromDay") == null;
            return new DayRange(isOneDay ? last : months.first(), last);
        }
        if (lead.group("sMonth") != null) {
            int month = Integer.parseInt(lead.group("sMonth"));
            int day = Integer.parseInt(lead.group("sDay"));
            return month < 1 || month > 12 || day > 31 ? null : DayRange.ofDay(year, month, day);
        }
        if (lead.group("season") != null) {
            return season(lead.group("season").toLowerCase(Locale.ROOT), year);
        }
        if (lead.group("half") != null) {
            boolean first = lead.group("half").toLowerCase(Locale.ROOT).equals("första");
            return DayRange.ofMonths(year, first ? 1 : 7, first ? 6 : 12);
        }
        if (lead.group("tertial") != null) {
            int tertial = Integer.parseInt(lead.group("tertial"));
            return DayRange.ofMonths(year, tertial * 4 - 3, tertial * 4);
        }
        int quarter =
                lead.group("quarter") != null
                        ? Integer.parseInt(lead.group("quarter"))
                        : List.of("första", "andra", "tredje", "fjärde")
                                        .indexOf(lead.group("nth").toLowerCase(Locale.ROOT))
                                + 1;
        return DayRange.ofMonths(year, quarter * 3 - 2, quarter * 3);
    }

    private static DayRange season(String season, int year) {
        if (season.startsWith("s")) {
            return DayRange.ofMonths(year, 6, 8);
        }
        boolean spring = season.startsWith("v");
        return DayRange.ofMonths(year, spring ? 1 : 8, spring ? 6 : 12);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** What before a year belongs to it. */
    private static final class Lead {

        private static final String MONTH =
                "(?:jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|jun[i]?|jul[i]?|aug(?:usti)?"
                        + "|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

        private static final Pattern WORDS =
                Pattern.compile(
                        "(?iu)(?<![\\p{L}\\d])(?:"
                                + "(?:(?<fromDay>\\d{1,2})\\s?[–-]\\s?)?(?:(?<fromMonth>"
                                + MONTH
                                + ")\\.?\\s?[–-]\\s?)?(?:(?<day>\\d{1,2})\\.?\\s)?(?<month>"
                                + MONTH
                                + ")\\.?"
                                + "|(?<sDay>\\d{1,2})/(?<sMonth>\\d{1,2})"
                                + "|(?<season>vår(?:en|terminen)?|sommar(?:en)?|höst(?:en|terminen)?|vt|ht)"
                                + "|(?<half>första|andra)\\shalvåret"
                                + "|kvartal(?:et)?\\s(?:[1-4]\\s?[–-]\\s?)?(?<quarter>[1-4])"
                                + "|(?<nth>första|andra|tredje|fjärde)\\skvartalet"
                                + "|tertial(?:rapport)?\\s(?<tertial>[1-3])"
                                + ")\\s$");
    }
}
