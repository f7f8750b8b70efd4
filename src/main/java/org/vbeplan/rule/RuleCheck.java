package org.vbeplan.rule;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.vbeplan.city.Board;
import org.vbeplan.city.Duty;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Finding;

/** Puts every duty of a rule set that binds the board to its plan. */
public final class RuleCheck {

    /** Judges a plan by the rule set that it names. */
    public void check(PlanInCity plan, Consumer<Finding> findings) {
        plan.ruleSet().ifPresent(rules -> check(plan, rules, findings));
    }

    /** Judges a plan by a rule set, whichever it names. */
    public void check(PlanInCity plan, RuleSet rules, Consumer<Finding> findings) {
        plan.board().ifPresent(board -> check(plan, board, rules, findings));
    }

    private static void check(
            PlanInCity plan, Board board, RuleSet rules, Consumer<Finding> findings) {
        // What two duties ask for is one mistake: it is told once, as heavily as either weighs it.
        Map<Finding, Finding> heaviest = new TreeMap<>();
        Consumer<Finding> each =
                finding ->
                        heaviest.merge(
                                finding,
                                finding,
                                (one, other) ->
                                        one.severity().compareTo(other.severity()) <= 0
                                                ? one
                                                : other);
        String template = template(plan, rules);
        PlanWords words = new PlanWords(plan);
        Measures measures = new Measures(plan.plan());
        for (Duty duty : rules.duties()) {
            if (!duty.binds(board)) {
                continue;
            }
            for (Duty.Check check : duty.checks()) {
                if (check.asks(plan, board, template)) {
                    Rules.of(check.rule())
                            .ask(
                                    new Inquiry(
                                            plan, board, rules, words, measures, duty, check,
                                            each));
                }
            }
        }
        heaviest.values().forEach(findings);
    }

    /** None where the plan names one that its riktlinjer lack: that has been told. */
    private static String template(PlanInCity plan, RuleSet rules) {
        return rules.id().equals(plan.ruleSetId())
                ? plan.templateId()
                : rules.templateOf(plan).map(RuleSet.Template::id).orElse("");
    }
}
