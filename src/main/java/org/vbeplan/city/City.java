package org.vbeplan.city;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.vbeplan.plan.Plan;

/**
 * A workspace's data, apart from its plans. Maps keep the order of their files.
 *
 * @param name the city, as {@code vbe-plan.yaml} says
 * @param goals year → number → goal
 * @param sources what every plan and shared text may cite, by id
 */
public record City(
        String name,
        Map<String, Board> boards,
        Map<String, RuleSet> ruleSets,
        Map<String, Map<String, BudgetGoal>> goals,
        Map<String, Plan.Note> sources,
        Map<String, Party> parties,
        SharedTexts texts) {

    public City {
        requireNonNull(name, "name");
        requireNonNull(texts, "texts");
    }

    /** A goal of the council's budget for a year. */
    public record BudgetGoal(String number, String title) {}

    /** Somebody who decides or is consulted: {@code instans}, {@code part}. */
    public record Party(String id, String name) {}
}
