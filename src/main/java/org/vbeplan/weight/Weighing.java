package org.vbeplan.weight;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.FieldChange;
import org.vbeplan.compare.PlanDiff;
import org.vbeplan.finding.ChangeCode;

/** The changes between two plans, each with what it weighs, in the order of the comparison. */
public record Weighing(List<Weighed> changes) {

    public Weighing {
        changes = List.copyOf(changes);
    }

    /** Weighs every change, in time that follows the length of what it says. */
    public static Weighing of(PlanDiff diff) {
        return new Weighing(diff.changes().stream().map(each -> weighed(each, diff)).toList());
    }

    /** Those that matter. */
    public List<Weighed> mattering() {
        return changes.stream().filter(Weighed::matters).toList();
    }

    /** Those that don't. */
    public List<Weighed> editorial() {
        return changes.stream().filter(change -> !change.matters()).toList();
    }

    private static Weighed weighed(Change change, PlanDiff diff) {
        List<Reason> reasons = new ArrayList<>();
        boolean isWhole =
                change.fields().isEmpty()
                        || change.kind() == Change.Kind.ADDED
                        || change.kind() == Change.Kind.REMOVED;
        if (isWhole) {
            add(new Aspect(diff, change, null), "", reasons);
        } else {
            for (FieldChange field : change.fields()) {
                add(new Aspect(diff, change, field), field.key(), reasons);
            }
        }
        return new Weighed(change, reasons);
    }

    private static void add(Aspect aspect, String field, List<Reason> reasons) {
        for (ChangeCode code : WeightRules.judge(aspect)) {
            reasons.add(new Reason(code, field));
        }
    }
}
