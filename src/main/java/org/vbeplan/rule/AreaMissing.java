package org.vbeplan.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;

/**
 * Each activity stands in one of the rule set's areas. One that says in which sub-area it stands
 * has said in which area.
 */
final class AreaMissing implements Rule {

    @Override
    public Code code() {
        return Code.AREA_MISSING;
    }

    @Override
    public void ask(Inquiry inquiry) {
        String subareas =
                inquiry.rules().subareas().stream()
                        .map(RuleSet.Subarea::id)
                        .collect(Collectors.joining(", "));
        inquiry.measures().written(List.of()).stream()
                .filter(row -> !row.area().isGiven() && row.subareas().isEmpty())
                .forEach(row -> inquiry.report(row.at(), row.id().text(), subareas));
    }
}
