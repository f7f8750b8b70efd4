package org.vbeplan.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.vbeplan.city.Board;
import org.vbeplan.city.Duty;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Plan;
import org.vbeplan.text.Word;

/**
 * A duty's check of one plan: what is asked, of whom, and where the answer goes.
 *
 * @param context the plan and its city
 * @param board the plan's board, which the duty binds
 * @param rules the rule set that the plan is judged by
 * @param words what the plan says, read once for all its duties
 * @param measures the plan's activities, collected once for all its duties
 */
record Inquiry(
        PlanInCity context,
        Board board,
        RuleSet rules,
        PlanWords words,
        Measures measures,
        Duty duty,
        Duty.Check check,
        Consumer<Finding> findings) {

    Plan plan() {
        return context.plan();
    }

    /** What the rule looks for, as the rule set says. */
    List<String> values() {
        return check.values().stream().map(Word::text).toList();
    }

    /** Section id → heading, of the sections that the plan's template knows. */
    Map<String, String> headings() {
        return context.template().map(RuleSet.Template::headings).orElse(Map.of());
    }

    /** A section's heading: the plan's own, or the template's, or else the id. */
    String heading(String id) {
        return measures.section(id)
                .map(section -> section.heading().text())
                .filter(heading -> !heading.isEmpty())
                .orElseGet(() -> headings().getOrDefault(id, id));
    }

    /** Reports that the plan does not do what is asked. */
    void report(Span at, String... arguments) {
        findings.accept(Finding.of(check.rule(), at, arguments).dueTo(duty.demand(), severity()));
    }

    /** Drafts and referrals may still lack what a decided plan must have. */
    private Severity severity() {
        Word status = plan().header().status();
        boolean isUnfinished = status.is("utkast") || status.is("remiss");
        return isUnfinished && check.severity() == Severity.ERROR
                ? Severity.WARNING
                : check.severity();
    }

    Code code() {
        return check.rule();
    }
}
