package org.vbeplan.city;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.vbeplan.plan.Plan;
import org.vbeplan.text.Word;

/**
 * A workspace's data, apart from its plans. Maps keep the order of their files.
 *
 * @param name the city, as {@code vbe-plan.yaml} says
 * @param goals year → number → goal
 * @param abbreviations abbreviation → what it stands for
 * @param sources what every plan and shared text may cite, by id
 */
public record City(
        String name,
        Map<String, Board> boards,
        Map<String, RuleSet> ruleSets,
        Map<String, Map<String, BudgetGoal>> goals,
        Map<String, Plan.Note> sources,
        Map<String, Party> parties,
        Map<String, Law> laws,
        Map<String, String> abbreviations,
        SharedTexts texts) {

    public City {
        requireNonNull(name, "name");
        requireNonNull(texts, "texts");
    }

    /** A goal of the council's budget for a year. */
    public record BudgetGoal(String number, String title) {}

    /**
     * A law and when it is in force.
     *
     * @param number in Svensk författningssamling, such as {@code 2001:453}; may be empty
     * @param from the first day; not given where unknown
     * @param until the last day; not given while it is in force
     * @param successor the id of the law that took its place; may be empty
     */
    public record Law(
            String id, String name, String number, Word from, Word until, String successor) {}

    /** Somebody who decides or is consulted: {@code instans}, {@code part}. */
    public record Party(String id, String name) {}
}
