package org.vbeplan.rule;

import java.util.List;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Activity;

/**
 * Each activity says in which part of its area it stands. Of one that has no area either, {@link
 * AreaMissing} says so where it is asked: both would be one mistake told twice.
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
                        .forEach(area -> report(inquiry, row, area.name(), area.subareas()));
            }
            boolean isNowhere = !row.area().isGiven() && row.subareas().isEmpty();
            if (isNowhere && !inquiry.alsoAsks(Code.AREA_MISSING)) {
                report(inquiry, row, "", inquiry.rules().subareas());
            }
        }
    }

    private static void report(
            Inquiry inquiry, Activity row, String area, List<RuleSet.Subarea> subareas) {
        List<String> ids = subareas.stream().map(RuleSet.Subarea::id).toList();
        inquiry.report(row.at(), area, String.join(", ", ids));
    }
}
