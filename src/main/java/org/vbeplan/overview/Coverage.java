package org.vbeplan.overview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vbeplan.city.Board;
import org.vbeplan.city.RuleSet;
import org.vbeplan.overview.CoverageRow.Cell;
import org.vbeplan.overview.CoverageRow.State;
import org.vbeplan.plan.Activity;

/** Reads from a board's plans which sub-areas they cover. */
final class Coverage {

    private Coverage() {}

    static CoverageRow of(Board board, List<FiledPlan> plans, RuleSet rules) {
        List<Cell> cells = new ArrayList<>();
        for (RuleSet.Subarea subarea : rules.subareas()) {
            cells.add(cell(board, plans, subarea));
        }
        return new CoverageRow(board, plans, cells);
    }

    private static Cell cell(Board board, List<FiledPlan> plans, RuleSet.Subarea subarea) {
        Set<String> activities = new LinkedHashSet<>();
        for (FiledPlan plan : plans) {
            for (Activity activity : plan.plan().plan().activities()) {
                if (activity.subareas().stream().anyMatch(word -> word.is(subarea.id()))) {
                    activities.add(activity.id().text());
                }
            }
        }
        State state;
        if (!activities.isEmpty()) {
            state = State.MEASURE;
        } else {
            state = subarea.isOf(board) ? State.NOTHING : State.NOT_RESPONSIBLE;
        }
        return new Cell(subarea.id(), state, List.copyOf(activities), "");
    }
}
