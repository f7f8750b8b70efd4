package org.vbeplan.check;

import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Plan;
import org.vbeplan.text.Prose;

/** A reason is given in words; the dots of an example left in its place are none. */
record ReasonCheck(Plan plan, Consumer<Finding> findings) {

    void check() {
        plan.exemptions().forEach(exemption -> reason(exemption.reason(), "skäl"));
        plan.eachSection(section -> section.contents().forEach(this::content));
    }

    private void content(Content content) {
        if (content instanceof Content.Omissions list) {
            list.omissions().forEach(omission -> reason(omission.reason(), "skäl"));
        } else if (content instanceof Content.Needs table) {
            table.needs().forEach(need -> reason(need.unmet(), "utan-insats"));
        }
    }

    private void reason(Prose reason, String key) {
        boolean hasWords = reason.plainText().codePoints().anyMatch(Character::isLetterOrDigit);
        if (reason.isGiven() && !hasWords) {
            findings.accept(Finding.of(Code.VALUE_MISSING, reason.at(), key));
        }
    }
}
