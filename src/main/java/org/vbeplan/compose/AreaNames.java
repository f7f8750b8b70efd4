package org.vbeplan.compose;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vbeplan.city.RuleSet;
import org.vbeplan.plan.Activity;
import org.vbeplan.text.Word;

/**
 * What a rule set calls its areas and sub-areas. What it does not know is called by its id, as in
 * plans whose riktlinjer have no areas.
 */
final class AreaNames {

    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, RuleSet.Subarea> subareas = new HashMap<>();
    private final Map<String, String> areaOf = new HashMap<>();

    AreaNames(Optional<RuleSet> rules) {
        rules.ifPresent(known -> known.areas().forEach(this::add));
    }

    private void add(RuleSet.Area area) {
        areas.put(area.id(), area.name());
        for (RuleSet.Subarea subarea : area.subareas()) {
            subareas.put(subarea.id(), subarea);
            areaOf.put(subarea.id(), area.name());
        }
    }

    String subarea(Word id) {
        RuleSet.Subarea known = subareas.get(id.text());
        return known == null ? id.text() : known.name();
    }

    /** The names of an activity's sub-areas, short enough for a column of a table. */
    List<String> subareas(Activity activity) {
        return activity.subareas().stream()
                .map(
                        id -> {
                            RuleSet.Subarea known = subareas.get(id.text());
                            return known == null ? id.text() : known.shortName();
                        })
                .toList();
    }

    /** The activity's area; where it only says in which sub-areas it stands, their areas. */
    List<String> areas(Activity activity) {
        if (activity.area().isGiven()) {
            String id = activity.area().text();
            return List.of(areas.getOrDefault(id, id));
        }
        Set<String> names = new LinkedHashSet<>();
        for (Word subarea : activity.subareas()) {
            if (areaOf.containsKey(subarea.text())) {
                names.add(areaOf.get(subarea.text()));
            }
        }
        return List.copyOf(names);
    }
}
