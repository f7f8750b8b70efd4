package org.vbeplan.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Activity;

/**
 * How many of a plan's activities have something.
 *
 * @param all how many there are
 * @param having how many of them have it
 * @param first the first that does not
 */
record Shares(int all, int having, Optional<Activity> first) {

    static Shares of(List<Activity> activities, Predicate<Activity> has) {
        int having = (int) activities.stream().filter(has).count();
        return new Shares(
                activities.size(),
                having,
                activities.stream().filter(activity -> !has.test(activity)).findFirst());
    }

    /** At least so many per cent, of one or more. */
    boolean reach(int percent) {
        return all > 0 && having * 100 >= percent * all;
    }

    /** 2 points for all, 1 from a share on. */
    int points(int percent) {
        if (reach(100)) {
            return 2;
        }
        return reach(percent) ? 1 : 0;
    }

    /** The first without it, or else the place given. */
    Span at(Span otherwise) {
        return first.map(Activity::at).orElse(otherwise);
    }
}
