package org.vbeplan.compose;

import java.util.List;
import org.vbeplan.plan.Activity;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** An activity told again in another table, where a few of its values may differ. */
final class Repetition {

    private Repetition() {}

    /** The activity with each value that the row gives in place of its own. */
    static Activity of(Activity activity, Activity row) {
        return new Activity(
                activity.id(),
                row.reference(),
                given(row.name(), activity.name()),
                given(row.description(), activity.description()),
                given(row.obligation(), activity.obligation()),
                given(row.responsible(), activity.responsible()),
                given(row.partners(), activity.partners()),
                row.schedule().isGiven() ? row.schedule() : activity.schedule(),
                row.followUp().isGiven() ? row.followUp() : activity.followUp(),
                given(row.area(), activity.area()),
                given(row.subareas(), activity.subareas()),
                given(row.needs(), activity.needs()),
                given(row.demands(), activity.demands()),
                given(row.goal(), activity.goal()),
                given(row.indicator(), activity.indicator()),
                given(row.audience(), activity.audience()),
                given(row.method(), activity.method()),
                given(row.cost(), activity.cost()),
                given(row.state(), activity.state()),
                given(row.outcome(), activity.outcome()),
                activity.previous(),
                given(row.steps(), activity.steps()),
                activity.internal() || row.internal(),
                row.at());
    }

    private static Word given(Word own, Word other) {
        return own.isGiven() ? own : other;
    }

    private static Prose given(Prose own, Prose other) {
        return own.isGiven() ? own : other;
    }

    private static <T> List<T> given(List<T> own, List<T> other) {
        return own.isEmpty() ? other : own;
    }
}
