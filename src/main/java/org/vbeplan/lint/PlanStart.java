package org.vbeplan.lint;

import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Header;
import org.vbeplan.text.Word;

/**
 * The day from which a plan holds.
 *
 * @param day its first day, or its board's where the board came to be later; 0 where neither can be
 *     read, and then nothing lies before it
 */
record PlanStart(int day) {

    static PlanStart of(PlanInCity context) {
        Header header = context.plan().header();
        int first = first(header.year().isGiven() ? header.year() : header.validity().from());
        int board = context.board().map(Board::from).map(PlanStart::first).orElse(0);
        return new PlanStart(first == 0 ? 0 : Math.max(first, board));
    }

    private static int first(Word date) {
        return DayRange.of(date).map(DayRange::first).orElse(0);
    }

    /** Whether a last day lies before all of the plan's time. */
    boolean isAfter(Word last) {
        return DayRange.of(last).map(range -> range.last() < day).orElse(false);
    }
}
