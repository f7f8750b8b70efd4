package org.vbeplan.rule;

import java.util.Collection;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Activity;

/** Somebody answers for each activity; {@code värden} are ids of sections to look in. */
final class ResponsibleMissing implements Rule {

    @Override
    public Code code() {
        return Code.RESPONSIBLE_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.sections(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        inquiry.measures().written(inquiry.values()).stream()
                .filter(activity -> !hasResponsible(activity))
                .forEach(activity -> inquiry.report(activity.at()));
    }

    /** Where every part has a responsible of its own, nobody is needed for the whole. */
    private static boolean hasResponsible(Activity activity) {
        return !activity.responsible().isEmpty()
                || !activity.steps().isEmpty()
                        && activity.steps().stream()
                                .noneMatch(step -> step.responsible().isEmpty());
    }
}
