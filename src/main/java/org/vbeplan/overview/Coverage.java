package org.vbeplan.overview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vbeplan.city.Board;
import org.vbeplan.city.RuleSet;
import org.vbeplan.overview.CoverageRow.Cell;
import org.vbeplan.overview.CoverageRow.State;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Omission;

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
        boolean isCovered = false;
        for (FiledPlan plan : plans) {
            for (Activity activity : plan.plan().plan().activities()) {
                if (activity.subareas().stream().anyMatch(word -> word.is(subarea.id()))) {
                    isCovered = true;
                    if (!activity.internal()) {
                        activities.add(activity.id().text());
                    }
                }
            }
        }
        if (isCovered) {
            return new Cell(subarea.id(), State.MEASURE, List.copyOf(activities), "");
        }
        if (!subarea.isOf(board)) {
            return new Cell(subarea.id(), State.NOT_RESPONSIBLE, List.of(), "");
        }
        return omission(plans, subarea)
                .map(gap -> new Cell(subarea.id(), State.REASON, List.of(), reason(gap)))
                .orElseGet(() -> new Cell(subarea.id(), State.NOTHING, List.of(), ""));
    }

    /** An internal reason is a reason, but is not repeated. */
    private static String reason(Omission omission) {
        return omission.internal() ? "" : omission.reason().plainText();
    }

    private static Optional<Omission> omission(List<FiledPlan> plans, RuleSet.Subarea subarea) {
        List<Omission> found = new ArrayList<>();
        for (FiledPlan plan : plans) {
            plan.plan()
                    .plan()
                    .eachSection(
                            section ->
                                    section.contents()
                                            .forEach(
                                                    content -> {
                                                        if (content
                                                                instanceof
                                                                Content.Omissions omissions) {
                                                            omissions.omissions().stream()
                                                                    .filter(
                                                                            omission ->
                                                                                    omission.subarea()
                                                                                            .is(
                                                                                                    subarea
                                                                                                            .id()))
                                                                    .forEach(found::add);
                                                        }
                                                    }));
        }
        return found.stream().findFirst();
    }
}
