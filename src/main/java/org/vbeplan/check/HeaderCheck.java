package org.vbeplan.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.vbeplan.city.City;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Nearest;
import org.vbeplan.plan.Header;
import org.vbeplan.text.Word;

/** Checks the names that the head of a plan uses. */
record HeaderCheck(PlanInCity context, Consumer<Finding> findings) {

    /** Stands for the plan's own board wherever a party is named. */
    static final String OWN_BOARD = "nämnden";

    void check() {
        Header header = context.plan().header();
        City city = context.city();
        known(header.board(), city.boards().keySet(), Code.BOARD_UNKNOWN);
        known(header.guideline(), city.ruleSets().keySet(), Code.RULE_SET_UNKNOWN);
        context.ruleSet()
                .ifPresent(
                        rules ->
                                known(
                                        header.template(),
                                        rules.templates().keySet(),
                                        Code.TEMPLATE_UNKNOWN));
        header.budgetGoals().forEach(this::goal);
        header.decisions().forEach(decision -> party(decision.body()));
        header.consultations().forEach(consultation -> party(consultation.party()));
    }

    private void known(Word name, Collection<String> names, Code code) {
        if (name.isGiven() && !names.contains(name.text())) {
            findings.accept(
                    Finding.of(
                            code,
                            name.at(),
                            name.text(),
                            Nearest.to(name.text(), names),
                            String.join(", ", names)));
        }
    }

    private void goal(Word number) {
        // Without a year the goal can't be looked up, and the year has been reported.
        boolean canTell = context.firstYear().matches("[0-9]{4}");
        if (canTell && context.goal(number.text()).isEmpty()) {
            Map<String, City.BudgetGoal> goals =
                    context.city().goals().getOrDefault(context.firstYear(), Map.of());
            findings.accept(
                    Finding.of(
                            Code.GOAL_UNKNOWN,
                            number.at(),
                            number.text(),
                            context.firstYear(),
                            String.join(", ", goals.keySet())));
        }
    }

    private void party(Word party) {
        Set<String> parties = new LinkedHashSet<>(context.city().parties().keySet());
        parties.add(OWN_BOARD);
        parties.addAll(context.city().boards().keySet());
        if (party.isGiven() && !parties.contains(party.text())) {
            findings.accept(
                    Finding.of(
                            Code.REFERENCE_UNKNOWN,
                            party.at(),
                            party.text(),
                            Nearest.to(party.text(), parties),
                            "@slag.part"));
        }
    }
}
