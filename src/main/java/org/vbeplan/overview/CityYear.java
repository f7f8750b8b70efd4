package org.vbeplan.overview;

import java.util.List;
import java.util.Map;
import org.vbeplan.city.Board;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Severity;

/**
 * A city in one year.
 *
 * @param city its name
 * @param rules the rule set that it is looked at by
 * @param otherRules plans of the year that follow another rule set → its id, by the plan's id
 * @param tasks what the riktlinjer ask for, in their order
 * @param rows the boards that owe a document or have one and answer for sub-areas, by name
 * @param silent boards that answer for sub-areas and have no document, by name
 * @param extra plans of the year that nobody asked for, by id
 * @param unread files that could not be read as plans, by name
 * @param reports what is put together from the plans
 */
public record CityYear(
        String city,
        int year,
        RulesInForce rules,
        Map<String, String> otherRules,
        List<Task> tasks,
        List<CoverageRow> rows,
        List<Board> silent,
        List<FiledPlan> extra,
        List<UnreadPlan> unread,
        List<ReportGround> reports) {

    public CityYear {
        tasks = List.copyOf(tasks);
        rows = List.copyOf(rows);
        silent = List.copyOf(silent);
        extra = List.copyOf(extra);
        unread = List.copyOf(unread);
        reports = List.copyOf(reports);
    }

    List<RuleSet.Subarea> subareas() {
        return rules.rules().subareas();
    }

    /** Whether a document is missing whose duty weighs as much, or more. */
    public boolean lacks(Severity severity) {
        return tasks.stream()
                .anyMatch(task -> task.unmet() > 0 && task.severity().compareTo(severity) <= 0);
    }
}
