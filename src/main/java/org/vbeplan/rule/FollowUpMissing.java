package org.vbeplan.rule;

import java.util.Collection;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Activity;

/** Each activity says how it is followed up; {@code värden} are ids of sections to look in. */
final class FollowUpMissing implements Rule {

    @Override
    public Code code() {
        return Code.FOLLOW_UP_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.sections(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        inquiry.measures().written(inquiry.values()).stream()
                .filter(activity -> !hasFollowUp(activity))
                .forEach(activity -> inquiry.report(activity.at()));
    }

    private static boolean hasFollowUp(Activity activity) {
        return activity.followUp().isGiven();
    }
}
