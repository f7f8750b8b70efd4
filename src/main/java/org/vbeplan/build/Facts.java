package org.vbeplan.build;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Header;
import org.vbeplan.site.PlanFacts;

/** What is remembered of a plan besides its documents: what the front page tells of it. */
final class Facts {

    static final String RULES = "rules";

    /** The shared texts that it uses: their files as the user sees them, a line each. */
    static final String TEXTS = "texts";

    /** Given where what is found in the plan depends on the day. */
    static final String DATED = "dated";

    /** Given where the plan has exceptions, which are asked again when plans are compared. */
    static final String EXCEPTED = "excepted";

    /** Outcomes after which a plan holds. */
    private static final Set<String> DECIDING =
            Set.of("", "beslutad", "godkänd", "godkänd-med-villkor");

    private Facts() {}

    static Map<String, String> of(PlanInCity plan) {
        Map<String, String> facts = new TreeMap<>(forFrontPage(plan).toMap());
        facts.put(RULES, plan.ruleSetId());
        facts.put(TEXTS, String.join("\n", texts(plan)));
        if (plan.plan().exemptions().stream().anyMatch(each -> each.until().isGiven())) {
            facts.put(DATED, "");
        }
        if (!plan.plan().exemptions().isEmpty()) {
            facts.put(EXCEPTED, "");
        }
        return facts;
    }

    private static PlanFacts forFrontPage(PlanInCity plan) {
        Header header = plan.plan().header();
        Optional<Board> board = plan.board();
        String successor = board.map(each -> each.successor().text()).orElse("");
        Board next = plan.city().boards().get(successor);
        return new PlanFacts(
                board.map(Board::name).orElse(""),
                board.map(each -> each.until().text()).orElse(""),
                successor,
                next == null ? "" : next.name(),
                plan.hasYears() ? plan.firstYear() : "",
                plan.hasYears() ? plan.lastYear() : "",
                plan.documentType(),
                header.status().text(),
                decided(header));
    }

    /** The day on which the last of the decisions was made that say yes. */
    private static String decided(Header header) {
        return header.decisions().stream()
                .filter(decision -> decision.date().isGiven())
                .filter(decision -> DECIDING.contains(decision.outcome().text()))
                .map(decision -> decision.date().text())
                .reduce("", (before, last) -> last);
    }

    private static Set<String> texts(PlanInCity plan) {
        Set<String> files = new TreeSet<>();
        plan.plan()
                .eachSection(
                        section -> {
                            for (Content content : section.contents()) {
                                if (content instanceof Content.Shared shared) {
                                    plan.shared(shared.id().text())
                                            .map(text -> text.at().file())
                                            .filter(file -> !file.isEmpty())
                                            .ifPresent(files::add);
                                }
                            }
                        });
        return files;
    }
}
