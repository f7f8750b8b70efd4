package org.vbeplan.build;

import java.util.Map;
import java.util.TreeMap;
import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;

/** What is remembered of a plan besides its documents: what the front page tells of it. */
final class Facts {

    static final String BOARD = "board";
    static final String YEARS = "years";
    static final String STATUS = "status";
    static final String TYPE = "type";

    /** Given where what is found in the plan depends on the day. */
    static final String DATED = "dated";

    /** Given where the plan has exceptions, which are asked again when plans are compared. */
    static final String EXCEPTED = "excepted";

    private Facts() {}

    static Map<String, String> of(PlanInCity plan) {
        Map<String, String> facts = new TreeMap<>();
        facts.put(BOARD, plan.board().map(Board::name).orElse(""));
        facts.put(YEARS, plan.years());
        facts.put(STATUS, plan.plan().header().status().text());
        facts.put(TYPE, plan.documentType());
        if (plan.plan().exemptions().stream().anyMatch(each -> each.until().isGiven())) {
            facts.put(DATED, "");
        }
        if (!plan.plan().exemptions().isEmpty()) {
            facts.put(EXCEPTED, "");
        }
        return facts;
    }
}
