package org.vbeplan.build;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;

/** A survey that lacks how many answered is one mistake, though a duty and a lint both see it. */
final class Surveys {

    /** With either of these, how many answered can be told. */
    private static final Set<String> BASE = Set.of("utskick", "svar");

    private Surveys() {}

    /** Takes away what a duty of the riktlinjer says better. */
    static void settle(Set<Finding> findings) {
        Set<Span> told = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.code() == Code.SURVEY_INCOMPLETE && lacksBase(finding)) {
                told.add(finding.at());
            }
        }
        if (!told.isEmpty()) {
            findings.removeIf(
                    finding ->
                            finding.code() == Code.SURVEY_BASE_MISSING
                                    && told.contains(finding.at()));
        }
    }

    private static boolean lacksBase(Finding finding) {
        return finding.arguments().stream()
                .flatMap(keys -> Arrays.stream(keys.split(", ")))
                .anyMatch(BASE::contains);
    }
}
