package org.vbeplan.lint;

import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Header;
import org.vbeplan.text.Word;

/**
 * When a plan holds, as dates that compare as text.
 *
 * @param from its first day; empty where the plan does not say. Where the board came to be later in
 *     the year, the board's first day
 */
record PlanStart(String from) {

    static PlanStart of(PlanInCity context) {
        Header header = context.plan().header();
        Word given = header.year().isGiven() ? header.year() : header.validity().from();
        String from = firstDay(given.text());
        String board = firstDay(context.board().map(Board::from).orElse(Word.NONE).text());
        return new PlanStart(!from.isEmpty() && board.compareTo(from) > 0 ? board : from);
    }

    /** Whether a last day lies before all of it. */
    boolean isAfter(Word last) {
        return last.isGiven() && !from.isEmpty() && from.compareTo(lastDay(last.text())) > 0;
    }

    /** {@code 2024} begins on 2024-01-01. */
    private static String firstDay(String date) {
        return switch (date.length()) {
            case 4 -> date + "-01-01";
            case 7 -> date + "-01";
            default -> date;
        };
    }

    /** {@code 2024} is over when 2025 begins; any day of it sorts before this. */
    private static String lastDay(String date) {
        return date.length() < 10 ? date + "-99" : date;
    }
}
