package org.vbeplan.overview;

import java.util.List;
import org.vbeplan.city.Board;

/**
 * A board's row of the matrix of sub-areas.
 *
 * @param plans what the row is read from; empty where the board has no plan
 * @param cells one for each sub-area of the rule set, in order
 */
public record CoverageRow(Board board, List<FiledPlan> plans, List<Cell> cells) {

    public CoverageRow {
        plans = List.copyOf(plans);
        cells = List.copyOf(cells);
    }

    /** How it stands with a board in a sub-area. */
    public enum State {
        /** There is a measure. */
        MEASURE("insats"),
        /** There is none, and the plan says why. */
        REASON("skäl"),
        /** There is none. */
        NOTHING("saknas"),
        /** The board does not answer for the sub-area, and does nothing in it. */
        NOT_RESPONSIBLE("ansvarar-inte");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** Its name in data. */
        public String word() {
            return word;
        }
    }

    /**
     * A board's measures in a sub-area.
     *
     * @param activities their ids
     * @param reason why there are none; may be empty
     */
    public record Cell(String subarea, State state, List<String> activities, String reason) {
        public Cell {
            activities = List.copyOf(activities);
        }
    }
}
