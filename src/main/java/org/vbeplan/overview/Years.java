package org.vbeplan.overview;

import java.util.Optional;
import org.vbeplan.city.Board;
import org.vbeplan.text.Word;

/** The years in dates. */
final class Years {

    private Years() {}

    /** The year that a date begins with; nothing where there is no date. */
    static Optional<Integer> of(Word date) {
        return of(date.text().length() > 4 ? date.text().substring(0, 4) : date.text());
    }

    static Optional<Integer> of(String text) {
        return text.matches("[0-9]{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Whether a board was there on some day of a year. */
    static boolean isThere(Board board, int year) {
        boolean hasBegun = of(board.from()).map(first -> first <= year).orElse(true);
        return hasBegun && of(board.until()).map(last -> last >= year).orElse(true);
    }

    /** Whether it was no longer there when the year ended. */
    static boolean hasEnded(Board board, int year) {
        String end = year + "-12-31";
        return board.until().isGiven() && board.until().text().compareTo(end) < 0;
    }
}
