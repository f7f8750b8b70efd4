package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Need;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * A plan's activities and needs, as the rules ask for them. The plan is looked through once, when
 * the first rule wants to know, however many rules there are.
 */
public final class Measures {

    /** A row of a table, and the sections that the table stands in. */
    private record Place(Activity row, Set<String> sections) {}

    private final Plan plan;
    private boolean collected;
    private final Map<String, Section> sections = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final Set<String> omitted = new TreeSet<>();
    private final Set<String> covered = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();
    private final Set<String> demands = new TreeSet<>();
    private String words;

    public Measures(Plan plan) {
        this.plan = plan;
    }

    /**
     * The activities that something can be asked of: written out here, and to be done. A row that
     * repeats another inherits its values, and is not asked again.
     *
     * @param sections ids of sections to look in, with their subsections; empty for all
     */
    public List<Activity> written(List<String> sections) {
        return activities(sections, row -> !row.isReference());
    }

    /** Every row of the sections that tells of something to be done, repetitions among them. */
    public List<Activity> rows(List<String> sections) {
        return activities(sections, row -> true);
    }

    /**
     * The activities to be done in some sub-areas.
     *
     * @param subareas their ids; empty for every activity
     */
    List<Activity> inSubareas(List<String> subareas) {
        return activities(
                List.of(),
                row ->
                        !row.isReference()
                                && (subareas.isEmpty()
                                        || row.subareas().stream()
                                                .anyMatch(id -> subareas.contains(id.text()))));
    }

    private List<Activity> activities(List<String> sections, Predicate<Activity> wanted) {
        collect();
        return places.stream()
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
        collect();
        return Optional.ofNullable(sections.get(id));
    }

    /** The needs that the plan lists, in order. */
    public List<Need> needs() {
        collect();
        return needs;
    }

    /** Whether an activity answers a need. */
    public boolean answer(Word need) {
        collect();
        return answered.contains(need.text());
    }

    /** Whether an activity is to be done in a sub-area. */
    public boolean cover(String subarea) {
        collect();
        return covered.contains(subarea);
    }

    /** Whether the plan says why nothing is to be done in a sub-area. */
    public boolean omit(String subarea) {
        collect();
        return omitted.contains(subarea);
    }

    /** Whether any activity says in which sub-area it is to be done. */
    boolean nameSubareas() {
        collect();
        return !covered.isEmpty();
    }

    /** Whether an activity says that it answers a duty. */
    boolean name(String duty) {
        collect();
        return demands.contains(duty);
    }

    /** Whether a word of an activity begins with the stem, in capitals or not. */
    public boolean speakOf(String stem) {
        if (words == null) {
            List<String> texts = new ArrayList<>();
            rows(List.of()).forEach(row -> read(row, texts));
            words = PlanWords.plain(texts);
        }
        return PlanWords.speakOf(stem, words);
    }

    private static void read(Activity row, List<String> texts) {
        texts.add(row.name().text());
        for (Prose text : List.of(row.description(), row.goal(), row.audience(), row.method())) {
            texts.add(text.markdown());
        }
        row.partners().forEach(partner -> texts.add(partner.name().markdown()));
        row.steps().forEach(step -> texts.add(step.description().markdown()));
    }

    private void collect() {
        if (!collected) {
            collected = true;
            plan.sections().forEach(section -> collect(section, Set.of()));
        }
    }

    private void collect(Section section, Set<String> above) {
        Set<String> ids = new TreeSet<>(above);
        ids.add(section.id().text());
        sections.putIfAbsent(section.id().text(), section);
        for (Content content : section.contents()) {
            if (content instanceof Content.Activities table) {
                table.rows().forEach(row -> collect(row, ids));
            } else if (content instanceof Content.Needs table) {
                needs.addAll(table.needs());
            } else if (content instanceof Content.Omissions list) {
                list.omissions().forEach(omission -> omitted.add(omission.subarea().text()));
            }
        }
        section.sections().forEach(inner -> collect(inner, ids));
    }

    private void collect(Activity row, Set<String> ids) {
        places.add(new Place(row, ids));
        if (!row.isDropped()) {
            row.subareas().forEach(subarea -> covered.add(subarea.text()));
            row.needs().forEach(need -> answered.add(need.text()));
            row.demands().forEach(duty -> demands.add(duty.text()));
        }
    }
}
