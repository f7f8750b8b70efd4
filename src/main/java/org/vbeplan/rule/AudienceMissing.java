package org.vbeplan.rule;

import java.util.Collection;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;

/** Activities say whom they are for; {@code värden} are ids of sub-areas to look in. */
final class AudienceMissing implements Rule {

    @Override
    public Code code() {
        return Code.AUDIENCE_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.subareas(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        inquiry.measures().inSubareas(inquiry.values()).stream()
                .filter(activity -> !activity.audience().isGiven())
                .forEach(activity -> inquiry.report(activity.at()));
    }
}
