package org.vbeplan.lint;

import java.util.Optional;
import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Header;
import org.vbeplan.text.Word;

/**
 * The time a plan is for, and the time it was written in, as far as it can be told.
 *
 * @param period from the plan's first to its last day
 * @param writtenIn the year in which its text cannot have been written earlier
 */
record PlanTime(DayRange period, int writtenIn) {

    /** Between the last hand at a text and the decision on it. */
    private static final int MONTHS_TO_DECISION = 3;

    /** Nothing where the head says no time that can be read. */
    static Optional<PlanTime> of(PlanInCity context) {
        Header header = context.plan().header();
        Optional<DayRange> period =
                header.year().isGiven()
                        ? DayRange.of(header.year())
                        : span(header.validity().from(), header.validity().until());
        return period.map(days -> new PlanTime(days, writtenIn(context, days)));
    }

    private static Optional<DayRange> span(Word from, Word until) {
        Optional<DayRange> first = DayRange.of(from);
        return DayRange.of(until)
                .flatMap(last -> first.map(begin -> new DayRange(begin.first(), last.last())));
    }

    /** A plan is usually written the year before; a board can't have written before it was. */
    private static int writtenIn(PlanInCity context, DayRange period) {
        Header header = context.plan().header();
        Word revised =
                header.latestRevision().date().isGiven()
                        ? header.latestRevision().date()
                        : header.latestRevision().year();
        Word decided = header.issued();
        if (!header.decisions().isEmpty() && header.decisions().get(0).date().isGiven()) {
            decided = header.decisions().get(0).date();
        }
        int usual = period.first() / 10_000 - 1;
        int written =
                DayRange.of(revised)
                        .map(day -> day.first() / 10_000)
                        .or(() -> Optional.of(usual))
                        .orElseThrow();
        if (!revised.isGiven() && DayRange.of(decided).isPresent()) {
            written = monthsBefore(DayRange.of(decided).orElseThrow().last());
        }
        int board =
                context.board()
                        .map(Board::from)
                        .flatMap(DayRange::of)
                        .map(day -> day.first() / 10_000)
                        .orElse(0);
        return Math.max(written, board);
    }

    private static int monthsBefore(int day) {
        int year = day / 10_000;
        return day / 100 % 100 > MONTHS_TO_DECISION ? year : year - 1;
    }
}
