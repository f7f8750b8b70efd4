package org.vbeplan.city;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vbeplan.plan.Plan;
import org.vbeplan.text.Word;

/**
 * A workspace's data, apart from its plans. Maps keep the order of their files.
 *
 * @param name the city, as {@code vbe-plan.yaml} says
 * @param goals year → number → goal
 * @param abbreviations abbreviation → what it stands for
 * @param commonAbbreviations those that no plan need explain
 * @param actors authorities and others that are gone, or are called something else now
 * @param intranets the hosts of the city's own pages that citizens can't open
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
        Set<String> commonAbbreviations,
        Map<String, Actor> actors,
        List<String> intranets,
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
     * @param otherNames {@code kallas}, such as an abbreviation
     * @param number in Svensk författningssamling, such as {@code 2001:453}; may be empty
     * @param from the first day; not given where unknown
     * @param until the last day; not given while it is in force
     * @param successor the id of the law that took its place; may not be given
     * @param places {@code lagrum}, where something stands in this law but not in its successor of
     *     the same name, with the beginnings of words that tell that it is meant
     */
    public record Law(
            String id,
            String name,
            List<String> otherNames,
            String number,
            Word from,
            Word until,
            Word successor,
            Map<String, List<String>> places) {}

    /**
     * Somebody who is gone, or called something else.
     *
     * @param otherNames {@code kallas}, also forms such as {@code landsting} beside {@code
     *     landstinget}
     * @param until the last day under the name
     * @param now what there is in its place; may be empty
     */
    public record Actor(String id, String name, List<String> otherNames, Word until, String now) {}

    /** Somebody who decides or is consulted: {@code instans}, {@code part}. */
    public record Party(String id, String name) {}
}
