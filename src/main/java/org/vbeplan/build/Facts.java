package org.vbeplan.build;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Content;

/** What is remembered of a plan besides its documents: what the front page tells of it. */
final class Facts {

    static final String BOARD = "board";
    static final String YEARS = "years";
    static final String STATUS = "status";
    static final String TYPE = "type";

    static final String RULES = "rules";

    /** The shared texts that it uses: their files as the user sees them, a line each. */
    static final String TEXTS = "texts";

    /** Given where what is found in the plan depends on the day. */
    static final String DATED = "dated";

    /** Given where the plan has exceptions, which are asked again when plans are compared. */
    static final String EXCEPTED = "excepted";

    private Facts() {}

    static Map<String, String> of(PlanInCity plan) {
        Map<String, String> facts = new TreeMap<>();
        facts.put(BOARD, plan.board().map(Board::name).orElse(""));
        facts.put(YEARS, plan.years());
        facts.put(STATUS, plan.plan().header().status().text());
        facts.put(TYPE, plan.documentType());
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
