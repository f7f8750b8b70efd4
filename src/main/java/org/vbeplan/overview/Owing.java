package org.vbeplan.overview;

import java.util.Optional;
import org.vbeplan.city.Board;
import org.vbeplan.city.OwedDocument;

/**
 * A document that a board owes for a year, and whether it is there.
 *
 * @param year the year it is for
 * @param plan the plan that is there, also where it is of another kind
 */
public record Owing(
        Board board, OwedDocument document, int year, Standing standing, Optional<FiledPlan> plan) {

    /** Whether it is there. */
    public enum Standing {
        THERE("finns"),
        /** There is a plan, but it is another kind of document. */
        OTHER_KIND("annat-slag"),
        MISSING("saknas"),
        /** There is a file in its place that could not be read. */
        UNREADABLE("oläslig"),
        /** It is not there, and the board was no longer there when the year ended. */
        BOARD_ENDED("nämnden-upphörd");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** Its name in data. */
        public String word() {
            return word;
        }
    }

    /** Whether somebody still has to do something to have it there. */
    public boolean isUnmet() {
        return standing != Standing.THERE && standing != Standing.BOARD_ENDED;
    }

    /** Whether it can be built on: there, and decided. */
    public boolean isUsable() {
        return standing == Standing.THERE && plan.map(FiledPlan::isDecided).orElse(false);
    }
}
