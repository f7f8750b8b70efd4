package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.Section;

/**
 * A plan's activities, as the rules ask for them. The plan is looked through once, when the first
 * rule wants to know, however many rules there are.
 */
final class Measures {

    /** A row of a table, and the sections that the table stands in. */
    private record Place(Activity row, Set<String> sections) {}

    private final Plan plan;
    private List<Place> places;

    Measures(Plan plan) {
        this.plan = plan;
    }

    /**
     * The activities that something can be asked of: written out here, and to be done. A row that
     * repeats another inherits its values, and is not asked again.
     *
     * @param sections ids of sections to look in, with their subsections; empty for all
     */
    List<Activity> written(List<String> sections) {
        return activities(sections, row -> !row.isReference());
    }

    /** Every row of the sections that tells of something to be done, repetitions among them. */
    List<Activity> rows(List<String> sections) {
        return activities(sections, row -> true);
    }

    private List<Activity> activities(List<String> sections, Predicate<Activity> wanted) {
        return places().stream()
                .filter(place -> sections.isEmpty() || isIn(place, sections))
                .map(Place::row)
                .filter(row -> !row.isDropped())
                .filter(wanted)
                .toList();
    }

    private static boolean isIn(Place place, List<String> sections) {
        return sections.stream().anyMatch(place.sections()::contains);
    }

    /** The section of an id, where the plan has it. */
    Optional<Section> section(String id) {
        List<Section> found = new ArrayList<>();
        plan.eachSection(
                section -> {
                    if (section.id().is(id)) {
                        found.add(section);
                    }
                });
        return found.stream().findFirst();
    }

    private List<Place> places() {
        if (places == null) {
            places = new ArrayList<>();
            plan.sections().forEach(section -> collect(section, Set.of()));
        }
        return places;
    }

    private void collect(Section section, Set<String> above) {
        Set<String> ids = new TreeSet<>(above);
        ids.add(section.id().text());
        for (Content content : section.contents()) {
            if (content instanceof Content.Activities table) {
                table.rows().forEach(row -> places.add(new Place(row, ids)));
            }
        }
        section.sections().forEach(inner -> collect(inner, ids));
    }
}
