package org.vbeplan.rule;

import java.util.Collection;
import java.util.regex.Pattern;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;

/**
 * It shows when the lägesbild was true: in the head, in its figures, or at least by a year in its
 * text; {@code värden} are the ids of its section.
 */
final class SituationUndated implements Rule {

    private static final Pattern YEAR = Pattern.compile(" (?:19|20)[0-9]{2} ");

    @Override
    public Code code() {
        return Code.SITUATION_UNDATED;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.sections(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        if (new SituationDates(inquiry.plan()).areGiven()) {
            return;
        }
        for (String id : inquiry.values()) {
            inquiry.section(id)
                    .filter(section -> !section.isEmpty())
                    .filter(section -> !YEAR.matcher(inquiry.words().of(section)).find())
                    .ifPresent(section -> inquiry.report(section.id().at(), inquiry.heading(id)));
        }
    }
}
