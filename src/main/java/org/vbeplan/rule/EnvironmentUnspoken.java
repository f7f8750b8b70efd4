package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Section;

/**
 * The lägesbild says something of an environment, if only that nothing is known of it; {@code
 * värden} are the id of the lägesbild's section, the id of the environment, and beginnings of words
 * that name it or all environments. An observation of the environment says something of it too.
 */
final class EnvironmentUnspoken implements Rule {

    @Override
    public Code code() {
        return Code.ENVIRONMENT_UNSPOKEN;
    }

    @Override
    public void ask(Inquiry inquiry) {
        List<String> environments = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (String value : inquiry.values()) {
            if (inquiry.rules().environments().containsKey(value)) {
                environments.add(value);
                stems.add(value);
            } else if (inquiry.headings().containsKey(value)) {
                sections.add(value);
            } else {
                stems.add(value);
            }
        }
        for (String id : sections) {
            inquiry.section(id)
                    .filter(section -> !section.isEmpty())
                    .filter(section -> !isSpokenOf(inquiry, section, environments, stems))
                    .ifPresent(section -> report(inquiry, section, environments));
        }
    }

    private static boolean isSpokenOf(
            Inquiry inquiry, Section section, List<String> environments, List<String> stems) {
        return stems.stream().anyMatch(stem -> inquiry.words().speakOf(stem, section))
                || hasObservation(inquiry, environments);
    }

    private static boolean hasObservation(Inquiry inquiry, List<String> environments) {
        List<String> observed = new ArrayList<>();
        inquiry.plan()
                .eachSection(
                        section -> {
                            for (Content content : section.contents()) {
                                if (content instanceof Content.Observations table) {
                                    table.rows()
                                            .forEach(row -> observed.add(row.environment().text()));
                                }
                            }
                        });
        return environments.stream().anyMatch(observed::contains);
    }

    private static void report(Inquiry inquiry, Section section, List<String> environments) {
        for (String environment : environments) {
            inquiry.report(
                    section.id().at(),
                    inquiry.rules().environments().get(environment),
                    environment);
        }
    }
}
