package org.vbeplan.rule;

import java.util.Collection;
import java.util.List;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Activity;

/**
 * What is done in a sub-area is done together with others: one of its activities, at least, has a
 * partner or speaks of cooperation. {@code värden} are ids of sub-areas, all unless given.
 */
final class PartnerMissing implements Rule {

    /** Beginnings of words that tell of cooperation where {@code samverkan:} is not used. */
    private static final List<String> COOPERATION =
            List.of("samverka", "samarbet", "tillsammans", "gemensam", "i samråd", "i dialog");

    @Override
    public Code code() {
        return Code.PARTNER_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.subareas(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        List<String> values = inquiry.values();
        for (RuleSet.Subarea subarea : inquiry.rules().subareas()) {
            if (values.isEmpty() || values.contains(subarea.id())) {
                ask(inquiry, subarea);
            }
        }
    }

    private static void ask(Inquiry inquiry, RuleSet.Subarea subarea) {
        List<Activity> activities = inquiry.measures().inSubareas(List.of(subarea.id()));
        if (!activities.isEmpty() && activities.stream().noneMatch(PartnerMissing::isShared)) {
            inquiry.report(activities.get(0).at(), subarea.name());
        }
    }

    private static boolean isShared(Activity activity) {
        if (!activity.partners().isEmpty() || activity.responsible().size() > 1) {
            return true;
        }
        String words = PlanWords.plain(List.of(activity.description().markdown()));
        return COOPERATION.stream().anyMatch(stem -> PlanWords.speakOf(stem, words));
    }
}
