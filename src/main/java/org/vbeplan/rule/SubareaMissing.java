package org.vbeplan.rule;

import java.util.List;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Activity;

/**
 * Each activity says in which part of its area it stands. Of one that has no area either, {@link
 * AreaMissing} says so: both would be one mistake told twice.
 */
final class SubareaMissing implements Rule {

    @Override
    public Code code() {
        return Code.SUBAREA_MISSING;
    }

    @Override
    public void ask(Inquiry inquiry) {
        for (Activity row : inquiry.measures().written(List.of())) {
            if (row.area().isGiven() && row.subareas().isEmpty()) {
                inquiry.rules().areas().stream()
                        .filter(area -> row.area().is(area.id()))
                        .forEach(area -> report(inquiry, row, area));
            }
        }
    }

    private static void report(Inquiry inquiry, Activity row, RuleSet.Area area) {
        List<String> ids = area.subareas().stream().map(RuleSet.Subarea::id).toList();
        inquiry.report(row.at(), area.name(), String.join(", ", ids));
    }
}
