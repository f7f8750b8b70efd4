package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vbeplan.finding.Code;

/**
 * The plan takes up what the duty is about; {@code värden} are ids of sections and beginnings of
 * words, any one of which shows that it does. So does an activity that names the duty.
 */
final class SubjectMissing implements Rule {

    @Override
    public Code code() {
        return Code.SUBJECT_MISSING;
    }

    @Override
    public void ask(Inquiry inquiry) {
        PlanWords words = inquiry.words();
        List<String> values = inquiry.values();
        boolean isTakenUp =
                values.stream().anyMatch(value -> words.holds(value) || words.speakOf(value));
        if (isTakenUp || isAnswered(inquiry) || inquiry.plan().sections().isEmpty()) {
            return;
        }
        Set<String> known = inquiry.headings().keySet();
        List<String> sections = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (String value : values) {
            if (known.contains(value)) {
                sections.add(value + ":");
            } else {
                stems.add(value + "…");
            }
        }
        inquiry.report(
                inquiry.plan().sectionsAt(),
                inquiry.duty().title(),
                String.join(", ", stems),
                String.join(", ", sections),
                inquiry.duty().id());
    }

    /** By an activity that names the duty. */
    private static boolean isAnswered(Inquiry inquiry) {
        return inquiry.measures().rows(List.of()).stream()
                .flatMap(activity -> activity.demands().stream())
                .anyMatch(demand -> demand.is(inquiry.duty().id()));
    }
}
