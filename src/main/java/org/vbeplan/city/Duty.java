package org.vbeplan.city;

import java.util.List;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Demand;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Word;

/**
 * A duty of the riktlinjer, {@code krav}.
 *
 * @param ruleSet the rule set it stands in
 * @param id such as {@code R24-03}
 * @param title what is demanded, in a few words
 * @param text what is demanded, in full, in the project's own words
 * @param binds kinds of board, and ids of boards; empty where it binds all
 * @param rhythm {@code årligen}, {@code jämna-år}, {@code udda-år}; empty where it holds always
 * @param place where it stands in the document, such as {@code avsnittet Samverkan}
 * @param severity what it weighs, unless a check says otherwise
 * @param checks how a plan is asked for it; empty where it can't be
 * @param byHand what a person looks for, where a program can't tell; may be empty
 * @param at the id's place in the rule set
 */
public record Duty(
        String ruleSet,
        String id,
        String title,
        String text,
        List<Word> binds,
        String rhythm,
        String place,
        Severity severity,
        List<Check> checks,
        String byHand,
        Span at) {

    public Duty {
        binds = List.copyOf(binds);
        checks = List.copyOf(checks);
    }

    /** How findings name it. */
    public Demand demand() {
        return new Demand(ruleSet, title, id);
    }

    /** Whether it is a duty of the board's. */
    public boolean binds(Board board) {
        return binds.isEmpty() || names(binds, board);
    }

    private static boolean names(List<Word> boards, Board board) {
        return boards.stream().anyMatch(name -> name.is(board.kind()) || name.is(board.id()));
    }

    /**
     * A rule that is put to a plan.
     *
     * @param rule the rule, by the code that it reports
     * @param values what the rule looks for, such as ids of sections
     * @param severity what it weighs in this check
     * @param templates only plans of these templates are asked; empty for all
     * @param statuses only plans of these statuses are asked; empty for all
     * @param boards only these, by kind or id, are asked; empty for all that the duty binds
     */
    public record Check(
            Code rule,
            List<Word> values,
            Severity severity,
            List<Word> templates,
            List<String> statuses,
            List<Word> boards,
            Span at) {

        public Check {
            values = List.copyOf(values);
            templates = List.copyOf(templates);
            statuses = List.copyOf(statuses);
            boards = List.copyOf(boards);
        }

        /**
         * Whether a plan is asked.
         *
         * @param template the id of the template that it is judged by; may be empty
         */
        public boolean asks(PlanInCity plan, Board board, String template) {
            return (templates.isEmpty() || templates.stream().anyMatch(named -> named.is(template)))
                    && (statuses.isEmpty()
                            || statuses.contains(plan.plan().header().status().text()))
                    && (boards.isEmpty() || names(boards, board));
        }
    }
}
