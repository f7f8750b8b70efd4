package org.vbeplan.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.vbeplan.text.Word;

/**
 * The days that a written date can mean: one, or all of its month or its year.
 *
 * @param first the earliest of them
 * @param last the latest, not before the first
 */
public record Days(LocalDate first, LocalDate last) {

    /** What {@code 2023}, {@code 2023-05} or {@code 2023-05-12} means; nothing for other words. */
    public static Optional<Days> of(Word date) {
        if (!date.text().matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(date.text()));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** The days that a plan is for; nothing where it does not say so. */
    public static Optional<Days> of(Header header) {
        if (header.year().isGiven()) {
            return of(header.year());
        }
        Optional<Days> from = of(header.validity().from());
        Optional<Days> until = of(header.validity().until());
        return from.isEmpty() || until.isEmpty() || until.get().last.isBefore(from.get().first)
                ? Optional.empty()
                : Optional.of(new Days(from.get().first, until.get().last));
    }

    /** Whether every one of these days comes before every one of those. */
    public boolean isBefore(Days other) {
        return last.isBefore(other.first);
    }

    private static Days read(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        if (date.length() == 4) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.substring(5, 7)));
        if (date.length() == 7) {
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(date.substring(8)));
        return new Days(day, day);
    }
}
