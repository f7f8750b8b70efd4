package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.vbeplan.city.Board;
import org.vbeplan.city.Duty;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
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
        PlanWords words = new PlanWords(plan);
        Measures measures = new Measures(plan.plan());
        List<Asked> all = asked(plan, board, rules);
        Set<Code> codes = EnumSet.noneOf(Code.class);
        all.forEach(asked -> codes.add(asked.check().rule()));
        for (Asked asked : all) {
            Rules.of(asked.check().rule())
                    .ask(
                            new Inquiry(
                                    plan,
                                    board,
                                    rules,
                                    words,
                                    measures,
                                    asked.duty(),
                                    asked.check(),
                                    codes,
                                    each));
        }
        heaviest.values().forEach(findings);
    }

    /** A check and the duty that it belongs to. */
    private record Asked(Duty duty, Duty.Check check) {}

    /** All that is put to the plan, in the order of the riktlinjer. */
    private static List<Asked> asked(PlanInCity plan, Board board, RuleSet rules) {
        String template = template(plan, rules);
        List<Asked> asked = new ArrayList<>();
        for (Duty duty : rules.duties()) {
            if (duty.binds(board)) {
                duty.checks().stream()
                        .filter(check -> check.asks(plan, board, template))
                        .forEach(check -> asked.add(new Asked(duty, check)));
            }
        }
        return asked;
    }

    /** None where the plan names one that its riktlinjer lack: that has been told. */
    private static String template(PlanInCity plan, RuleSet rules) {
        return rules.id().equals(plan.ruleSetId())
                ? plan.templateId()
                : rules.templateOf(plan).map(RuleSet.Template::id).orElse("");
    }
}
