package org.vbeplan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Guesses;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Omission;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Word;

/**
 * The areas and sub-areas that a plan names are the rule set's, and belong together. Where the rule
 * set has no areas, plans name them as they like.
 */
final class AreaCheck {

    private final PlanInCity context;
    private final Consumer<Finding> findings;
    private final Guesses guesses = new Guesses();
    private final Map<String, List<String>> subareas = new LinkedHashMap<>();
    private final Map<String, String> areaOf = new LinkedHashMap<>();

    AreaCheck(PlanInCity context, Consumer<Finding> findings) {
        this.context = context;
        this.findings = findings;
        context.ruleSet().ifPresent(rules -> rules.areas().forEach(this::add));
    }

    private void add(RuleSet.Area area) {
        List<String> ids = new ArrayList<>();
        for (RuleSet.Subarea subarea : area.subareas()) {
            ids.add(subarea.id());
            areaOf.put(subarea.id(), area.id());
        }
        subareas.put(area.id(), ids);
    }

    void check() {
        if (!subareas.isEmpty()) {
            context.plan().eachSection(this::section);
        }
    }

    private void section(Section section) {
        for (Content content : section.contents()) {
            if (content instanceof Content.Activities table) {
                table.rows().forEach(this::activity);
            } else if (content instanceof Content.Omissions list) {
                for (Omission omission : list.omissions()) {
                    known(omission.subarea(), areaOf.keySet(), "@slag.delområde");
                }
            }
        }
    }

    private void activity(Activity row) {
        boolean isAreaKnown = known(row.area(), subareas.keySet(), "@slag.insatsområde");
        for (Word subarea : row.subareas()) {
            boolean isKnown = known(subarea, areaOf.keySet(), "@slag.delområde");
            if (isKnown && isAreaKnown && row.area().isGiven()) {
                belongs(subarea, row.area());
            }
        }
    }

    private void belongs(Word subarea, Word area) {
        String right = areaOf.get(subarea.text());
        if (!area.is(right)) {
            findings.accept(
                    Finding.of(
                            Code.SUBAREA_ELSEWHERE,
                            subarea.at(),
                            subarea.text(),
                            right,
                            area.text(),
                            String.join(", ", subareas.get(area.text()))));
        }
    }

    /** Whether a name is one there is, or none at all. */
    private boolean known(Word name, Set<String> names, String kind) {
        boolean isKnown = !name.isGiven() || names.contains(name.text());
        if (!isKnown) {
            findings.accept(
                    Finding.of(
                            Code.REFERENCE_UNKNOWN,
                            name.at(),
                            name.text(),
                            guesses.to(name.text(), names),
                            kind));
        }
        return isKnown;
    }
}
