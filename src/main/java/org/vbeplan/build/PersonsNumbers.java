package org.vbeplan.build;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.PersonalNumbers;
import org.vbeplan.finding.Span;
import org.vbeplan.workspace.PlanFile;

/** What is said of persons' numbers in a plan: each is one mistake, wherever it stands. */
final class PersonsNumbers {

    private PersonsNumbers() {}

    /** Adds the number that the file is named after, if any, and takes away what repeats others. */
    static void settle(PlanFile file, Set<Finding> findings) {
        if (PersonalNumbers.wereIn(file.id()) || PersonalNumbers.wereIn(file.name())) {
            // What lies under such a name can't lie where it belongs.
            findings.removeIf(finding -> finding.code() == Code.PATH_DISAGREES);
            findings.add(
                    Finding.of(
                            Code.PERSONAL_NUMBER,
                            Span.startOf(file.name()),
                            "@person.personnummer"));
        }
        settle(findings);
    }

    /** Takes away what only repeats that a number is a number. */
    static void settle(Collection<Finding> findings) {
        record Line(String file, int number) {}
        Set<Line> lines = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.code() == Code.PERSONAL_NUMBER) {
                lines.add(new Line(finding.at().file(), finding.at().line()));
            }
        }
        if (!lines.isEmpty()) {
            findings.removeIf(
                    finding ->
                            lines.contains(new Line(finding.at().file(), finding.at().line()))
                                    && repeats(finding));
        }
    }

    /** A number that is an id is no good id either, but that is not what is wrong with it. */
    private static boolean repeats(Finding finding) {
        return finding.code().kind() == Code.Kind.STRUCTURE
                && finding.arguments().stream().anyMatch(PersonalNumbers::wereIn);
    }
}
