package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;

/**
 * An activity does what the duty asks: it names the duty in {@code krav:}, or speaks of it; {@code
 * värden} are beginnings of words, any one of which shows that it does.
 *
 * <p>Ids of sub-areas among the {@code värden} say where the duty belongs: where nothing is to be
 * done in any of them, that is another rule's to tell, and a reason for it answers this duty too.
 */
final class DutyWithoutMeasure implements Rule {

    @Override
    public Code code() {
        return Code.DUTY_WITHOUT_MEASURE;
    }

    @Override
    public void ask(Inquiry inquiry) {
        Measures measures = inquiry.measures();
        List<String> stems = new ArrayList<>(inquiry.values());
        List<String> subareas =
                inquiry.rules().subareas().stream()
                        .map(RuleSet.Subarea::id)
                        .filter(stems::contains)
                        .toList();
        stems.removeAll(subareas);
        boolean isAsked = subareas.isEmpty() || subareas.stream().anyMatch(measures::cover);
        boolean isAnswered =
                measures.name(inquiry.duty().id()) || stems.stream().anyMatch(measures::speakOf);
        if (isAsked && !isAnswered) {
            inquiry.report(
                    inquiry.plan().sectionsAt(), inquiry.duty().title(), inquiry.duty().id());
        }
    }
}
