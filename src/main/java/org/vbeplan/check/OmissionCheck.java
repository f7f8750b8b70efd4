package org.vbeplan.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Need;
import org.vbeplan.plan.Omission;
import org.vbeplan.plan.Plan;
import org.vbeplan.text.Word;

/** Where a plan says that nothing is to be done, no activity says otherwise. */
record OmissionCheck(Plan plan, Consumer<Finding> findings) {

    void check() {
        Set<String> subareas = new TreeSet<>();
        Set<String> needs = new TreeSet<>();
        each(Content.Activities.class, table -> collect(table, subareas, needs));
        each(Content.Omissions.class, list -> list.omissions().forEach(o -> gap(o, subareas)));
        each(Content.Needs.class, table -> table.needs().forEach(need -> need(need, needs)));
    }

    private <T extends Content> void each(Class<T> kind, Consumer<T> visitor) {
        plan.eachSection(
                section ->
                        section.contents().stream()
                                .filter(kind::isInstance)
                                .map(kind::cast)
                                .forEach(visitor));
    }

    private static void collect(Content.Activities table, Set<String> subareas, Set<String> needs) {
        for (Activity row : table.rows()) {
            if (!row.isDropped()) {
                row.subareas().forEach(subarea -> subareas.add(subarea.text()));
                row.needs().forEach(need -> needs.add(need.text()));
            }
        }
    }

    private void gap(Omission omission, Set<String> covered) {
        contradicted(omission.subarea(), omission.subarea().at(), covered, "@slag.delområde");
    }

    private void need(Need need, Set<String> answered) {
        if (need.unmet().isGiven()) {
            contradicted(need.id(), need.unmet().at(), answered, "@slag.behov");
        }
    }

    private void contradicted(Word name, Span at, Set<String> names, String kind) {
        if (names.contains(name.text())) {
            findings.accept(Finding.of(Code.OMISSION_CONTRADICTED, at, name.text(), kind));
        }
    }
}
