package org.vbeplan.rule;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.vbeplan.city.City;
import org.vbeplan.city.Duty;
import org.vbeplan.city.OwedDocument;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Nearest;
import org.vbeplan.text.Word;

/**
 * Checks the names that a rule set's duties, documents and sub-areas use: a misspelt board would
 * never be bound, and a misspelt section would be missed in every plan.
 */
public final class RuleSetCheck {

    /** Reports every name that the city does not have. */
    public void check(RuleSet rules, City city, Consumer<Finding> findings) {
        Collection<String> boards = Choices.boards(city);
        Collection<String> templates = rules.templates().keySet();
        for (Duty duty : rules.duties()) {
            known(duty.binds(), boards, "@krav.nämnd", findings);
            for (Duty.Check check : duty.checks()) {
                known(check.boards(), boards, "@krav.nämnd", findings);
                known(check.templates(), templates, "@krav.mall", findings);
                Collection<String> choices = Rules.of(check.rule()).choices(rules, city);
                if (!choices.isEmpty()) {
                    known(check.values(), new TreeSet<>(choices), "@krav.värde", findings);
                }
            }
        }
        for (RuleSet.Subarea subarea : rules.subareas()) {
            known(subarea.responsible(), boards, "@krav.nämnd", findings);
        }
        List<String> duties = rules.duties().stream().map(Duty::id).toList();
        for (OwedDocument document : rules.documents()) {
            known(document.boards(), boards, "@krav.nämnd", findings);
            known(List.of(document.duty()), duties, "@krav.id", findings);
        }
    }

    private static void known(
            List<Word> names, Collection<String> choices, String kind, Consumer<Finding> findings) {
        for (Word name : names) {
            if (!choices.contains(name.text())) {
                findings.accept(
                        Finding.of(
                                Code.DUTY_NAME_UNKNOWN,
                                name.at(),
                                name.text(),
                                kind,
                                Nearest.to(name.text(), choices),
                                String.join(", ", choices)));
            }
        }
    }
}
