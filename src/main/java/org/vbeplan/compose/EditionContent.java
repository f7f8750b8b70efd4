package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Contact;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Need;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Omission;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.Section;

/** What of a plan is in an edition, in the order in which it is printed. */
final class EditionContent {

    private final Plan plan;
    private final Edition edition;

    /** The activities that rows can repeat: those of the sections in this edition. */
    private final Map<String, Activity> written = new LinkedHashMap<>();

    EditionContent(Plan plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
        each(
                Content.Activities.class,
                table ->
                        table.rows().stream()
                                .filter(row -> !row.isReference())
                                .forEach(row -> written.putIfAbsent(row.id().text(), row)));
    }

    /** The top sections, the appendices after the others. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Section> appendices = new ArrayList<>();
        for (Section section : plan.sections()) {
            if (keeps(section)) {
                (section.appendix() ? appendices : sections).add(section);
            }
        }
        sections.addAll(appendices);
        return sections;
    }

    /**
     * Whether a section is in the edition. One of which nothing but its heading is left would tell
     * that something was taken out.
     */
    boolean keeps(Section section) {
        if (!edition.shows(section.internal())) {
            return false;
        }
        boolean empty = section.contents().isEmpty() && section.sections().isEmpty();
        return edition == Edition.INTERNAL
                || empty
                || section.contents().stream().anyMatch(this::hasShown)
                || section.sections().stream().anyMatch(this::keeps);
    }

    private boolean hasShown(Content content) {
        if (content instanceof Content.Activities table) {
            return table.rows().isEmpty()
                    || table.rows().stream().anyMatch(row -> whole(row).isPresent());
        }
        if (content instanceof Content.Observations table) {
            return table.rows().isEmpty() || !shown(table).isEmpty();
        }
        if (content instanceof Content.Needs table) {
            return table.needs().isEmpty() || !shown(table).isEmpty();
        }
        if (content instanceof Content.Omissions list) {
            return list.omissions().isEmpty() || !shown(list).isEmpty();
        }
        if (content instanceof Content.Contacts table) {
            return table.contacts().isEmpty() || !shown(table).isEmpty();
        }
        return true;
    }

    /**
     * The activity that a row tells of, with what it repeats of another; nothing where this edition
     * leaves out the one or the other.
     */
    Optional<Activity> whole(Activity row) {
        Optional<Activity> whole =
                row.isReference()
                        ? Optional.ofNullable(written.get(row.reference().text()))
                                .map(other -> Repetition.of(other, row))
                        : Optional.of(row);
        return whole.filter(activity -> edition.shows(activity.internal()));
    }

    List<Observation> shown(Content.Observations table) {
        return table.rows().stream().filter(row -> edition.shows(row.internal())).toList();
    }

    List<Need> shown(Content.Needs table) {
        return table.needs().stream().filter(need -> edition.shows(need.internal())).toList();
    }

    List<Omission> shown(Content.Omissions list) {
        return list.omissions().stream()
                .filter(omission -> edition.shows(omission.internal()))
                .toList();
    }

    List<Contact> shown(Content.Contacts table) {
        return table.contacts().stream()
                .filter(contact -> edition.shows(contact.internal()))
                .toList();
    }

    /** What the edition's sections hold of a kind, in the order in which it is printed. */
    <T extends Content> void each(Class<T> kind, Consumer<T> visitor) {
        for (boolean appendix : new boolean[] {false, true}) {
            plan.sections().stream()
                    .filter(section -> section.appendix() == appendix)
                    .forEach(section -> each(section, kind, visitor));
        }
    }

    private <T extends Content> void each(Section section, Class<T> kind, Consumer<T> visitor) {
        if (!edition.shows(section.internal())) {
            return;
        }
        section.contents().stream().filter(kind::isInstance).map(kind::cast).forEach(visitor);
        section.sections().forEach(inner -> each(inner, kind, visitor));
    }
}
