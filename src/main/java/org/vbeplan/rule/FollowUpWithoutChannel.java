package org.vbeplan.rule;

import java.util.Collection;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Activity;

/**
 * Where an activity is followed up is said, not only what is counted; {@code värden} are ids of
 * sections to look in. A follow-up in words is taken to say it.
 */
final class FollowUpWithoutChannel implements Rule {

    @Override
    public Code code() {
        return Code.FOLLOW_UP_WITHOUT_CHANNEL;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.sections(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        inquiry.measures().written(inquiry.values()).stream()
                .filter(activity -> !saysWhere(activity))
                .forEach(activity -> inquiry.report(activity.followUp().at()));
    }

    /** What has no follow-up at all is another rule's. */
    private static boolean saysWhere(Activity activity) {
        Activity.FollowUp followUp = activity.followUp();
        return !followUp.isGiven() || followUp.text().isGiven() || followUp.channel().isGiven();
    }
}
