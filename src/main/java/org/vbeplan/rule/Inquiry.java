package org.vbeplan.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.vbeplan.city.Board;
import org.vbeplan.city.City;
import org.vbeplan.city.Duty;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Header;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Word;

/**
 * A duty's check of one plan: what is asked, of whom, and where the answer goes.
 *
 * @param context the plan and its city
 * @param board the plan's board, which the duty binds
 * @param rules the rule set that the plan is judged by
 * @param words what the plan says, read once for all its duties
 * @param measures the plan's activities, collected once for all its duties
 * @param asked every rule that is put to the plan
 */
record Inquiry(
        PlanInCity context,
        Board board,
        RuleSet rules,
        PlanWords words,
        Measures measures,
        Duty duty,
        Duty.Check check,
        Set<Code> asked,
        Consumer<Finding> findings) {

    /** Stands for the plan's own board wherever a party is named. */
    static final String OWN_BOARD = "nämnden";

    Plan plan() {
        return context.plan();
    }

    /** Whether another rule is put to the plan too, which then says what would be told twice. */
    boolean alsoAsks(Code other) {
        return asked.contains(other);
    }

    /** What the rule looks for, as the rule set says. */
    List<String> values() {
        return check.values().stream().map(Word::text).toList();
    }

    /** The plan's template; the first where it is judged by riktlinjer that it does not name. */
    Optional<RuleSet.Template> template() {
        return rules.templateOf(context);
    }

    /** Section id → heading, of the sections that the template knows. */
    Map<String, String> headings() {
        return template().map(RuleSet.Template::headings).orElse(Map.of());
    }

    /** The place of a key of the head, or else that of the head. */
    Span headerKey(String key) {
        Header header = plan().header();
        return header.keys().getOrDefault(key, header.at());
    }

    Optional<Section> section(String id) {
        return measures.section(id);
    }

    /** Whether a party that the plan names is the one that a duty means. */
    boolean isParty(Word named, String id) {
        return named.is(id) || id.equals(OWN_BOARD) && named.is(board.id());
    }

    /** What a party is called: somebody of the register, or a board, or the plan's own. */
    String partyName(String id) {
        if (id.equals(OWN_BOARD)) {
            return board.name();
        }
        City.Party party = context.city().parties().get(id);
        Board other = context.city().boards().get(id);
        return party != null ? party.name() : other != null ? other.name() : id;
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
