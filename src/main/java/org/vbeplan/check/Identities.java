package org.vbeplan.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Goal;
import org.vbeplan.plan.Need;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.Routine;
import org.vbeplan.plan.Survey;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.Word;
import org.vbeplan.text.WrittenId;

/**
 * The ids of a plan. Each stands once, whatever it names, and stays one when å, ä, ö are folded.
 */
final class Identities {

    private final Consumer<Finding> findings;
    private final Map<String, Word> byFolded = new LinkedHashMap<>();
    private final Set<String> activities = new TreeSet<>();
    private final Set<String> observations = new TreeSet<>();
    private final Set<String> needs = new TreeSet<>();
    private final Map<String, String> linkable = new LinkedHashMap<>();

    Identities(Consumer<Finding> findings) {
        this.findings = findings;
    }

    Set<String> activities() {
        return activities;
    }

    Set<String> observations() {
        return observations;
    }

    Set<String> needs() {
        return needs;
    }

    /** What {@code [text](#id)} can lead to: sections, activities and needs. */
    boolean isLinkable(String id) {
        return linkable.containsKey(Ascii.fold(id));
    }

    Collection<String> linkable() {
        return linkable.values();
    }

    void collect(Plan plan) {
        plan.eachSection(
                section -> {
                    add(section.id());
                    addLinkable(section.id());
                    section.contents().forEach(this::content);
                });
    }

    private void content(Content content) {
        if (content instanceof Content.Activities table) {
            table.rows().forEach(this::activity);
        } else if (content instanceof Content.Observations table) {
            for (Observation row : table.rows()) {
                add(row.id());
                addName(row.id(), observations);
            }
        } else if (content instanceof Content.SurveyResult result) {
            add(result.survey().id());
            result.survey().questions().stream().map(Survey.Question::id).forEach(this::add);
        } else if (content instanceof Content.Procedure procedure) {
            add(procedure.routine().id());
            procedure.routine().steps().stream().map(Routine.Step::id).forEach(this::add);
        } else if (content instanceof Content.Needs table) {
            for (Need need : table.needs()) {
                add(need.id());
                addLinkable(need.id());
                addName(need.id(), needs);
            }
        } else if (content instanceof Content.Goals goals) {
            goals.goals().stream().map(Goal::id).forEach(this::add);
        }
    }

    private void addLinkable(Word id) {
        linkable.putIfAbsent(Ascii.fold(id.text()), id.text());
        linkable.putIfAbsent(Ascii.fold(WrittenId.meant(id.text())), id.text());
    }

    /** An id that is none has been told; what it was meant to be leads to it all the same. */
    private static void addName(Word id, Set<String> names) {
        names.add(id.text());
        names.add(WrittenId.meant(id.text()));
    }

    private void activity(Activity row) {
        if (row.id().isGiven()) {
            add(row.id(), true);
            addName(row.id(), activities);
            addLinkable(row.id());
        }
        row.steps().stream().map(Activity.Step::id).forEach(this::add);
    }

    private void add(Word id) {
        add(id, false);
    }

    private void add(Word id, boolean isActivity) {
        if (!id.isGiven()) {
            return;
        }
        Word first = byFolded.putIfAbsent(Ascii.fold(id.text()), id);
        if (first == null) {
            return;
        }
        String place = first.at().toString();
        findings.accept(
                first.is(id.text())
                        ? Finding.of(
                                Code.ID_DUPLICATE,
                                id.at(),
                                id.text(),
                                place,
                                isActivity && activities.contains(id.text()) ? id.text() : "")
                        : Finding.of(Code.ID_COLLISION, id.at(), id.text(), first.text(), place));
    }
}
