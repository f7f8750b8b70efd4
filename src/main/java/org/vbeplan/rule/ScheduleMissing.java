package org.vbeplan.rule;

import java.util.Collection;
import org.vbeplan.city.City;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Activity;

/** Each activity has a time plan; {@code värden} are ids of sections to look in. */
final class ScheduleMissing implements Rule {

    @Override
    public Code code() {
        return Code.SCHEDULE_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.sections(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        PlanInCity plan = inquiry.context();
        String year = plan.hasYears() ? plan.lastYear() : "";
        inquiry.measures().written(inquiry.values()).stream()
                .filter(activity -> !hasSchedule(activity))
                .forEach(activity -> inquiry.report(activity.at(), activity.id().text(), year));
    }

    /** Where every part has a time plan of its own, none is needed for the whole. */
    private static boolean hasSchedule(Activity activity) {
        return activity.schedule().isGiven()
                || !activity.steps().isEmpty()
                        && activity.steps().stream().allMatch(step -> step.schedule().isGiven());
    }
}
