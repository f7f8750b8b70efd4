package org.vbeplan.site;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the front page tells of a plan, as a ledger remembers it; anything may be empty.
 *
 * @param board the board's name
 * @param boardEnds the board's last day, {@code 2023-06-30}
 * @param successor the id of the board that takes over
 * @param successorName that board's name
 * @param first the plan's first year
 * @param last its last year
 * @param type {@code handlingsplan} and the like
 * @param status {@code beslutad} and the like
 * @param decided the day of the decision that the status speaks of
 */
public record PlanFacts(
        String board,
        String boardEnds,
        String successor,
        String successorName,
        String first,
        String last,
        String type,
        String status,
        String decided) {

    private static final String BOARD = "board";
    private static final String BOARD_ENDS = "board-ends";
    private static final String SUCCESSOR = "successor";
    private static final String SUCCESSOR_NAME = "successor-name";
    private static final String FIRST = "first-year";
    private static final String LAST = "last-year";
    private static final String TYPE = "type";
    private static final String STATUS = "status";
    private static final String DECIDED = "decided";

    public Map<String, String> toMap() {
        Map<String, String> facts = new TreeMap<>();
        facts.put(BOARD, board);
        facts.put(BOARD_ENDS, boardEnds);
        facts.put(SUCCESSOR, successor);
        facts.put(SUCCESSOR_NAME, successorName);
        facts.put(FIRST, first);
        facts.put(LAST, last);
        facts.put(TYPE, type);
        facts.put(STATUS, status);
        facts.put(DECIDED, decided);
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    /** Of what {@link #toMap} gave, among other facts or not. */
    public static PlanFacts of(Map<String, String> facts) {
        return new PlanFacts(
                facts.getOrDefault(BOARD, ""),
                facts.getOrDefault(BOARD_ENDS, ""),
                facts.getOrDefault(SUCCESSOR, ""),
                facts.getOrDefault(SUCCESSOR_NAME, ""),
                facts.getOrDefault(FIRST, ""),
                facts.getOrDefault(LAST, ""),
                facts.getOrDefault(TYPE, ""),
                facts.getOrDefault(STATUS, ""),
                facts.getOrDefault(DECIDED, ""));
    }
}
