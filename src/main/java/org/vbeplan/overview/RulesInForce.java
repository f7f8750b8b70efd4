package org.vbeplan.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;

/**
 * The rule set by which a year is looked at.
 *
 * @param reason why this one
 */
public record RulesInForce(RuleSet rules, Reason reason) {

    /** Why a rule set was taken. */
    public enum Reason {
        /** The caller named it. */
        ASKED,
        /** It says from when it is in force. */
        DATED,
        /** It does not say so, but is named after a year. */
        NAMED,
        /** None was in force that year; it is the one nearest in time. */
        OUTSIDE,
        /** Nothing tells; it is the last by name. */
        LAST
    }

    /** The one asked for. */
    public static Optional<RulesInForce> asked(City city, String id) {
        return Optional.ofNullable(city.ruleSets().get(id))
                .map(rules -> new RulesInForce(rules, Reason.ASKED));
    }

    /** The newest of those in force in a year, or else another. Nothing where there are none. */
    public static Optional<RulesInForce> in(City city, int year) {
        List<RuleSet> ruleSets = new ArrayList<>(city.ruleSets().values());
        RuleSet newest = null;
        int since = Integer.MIN_VALUE;
        for (RuleSet rules : ruleSets) {
            Optional<Integer> from = first(rules);
            boolean isOver = Years.of(rules.until()).map(last -> last < year).orElse(false);
            if (from.isPresent() && from.get() <= year && from.get() >= since && !isOver) {
                newest = rules;
                since = from.get();
            }
        }
        if (newest != null) {
            Reason reason = newest.from().isGiven() ? Reason.DATED : Reason.NAMED;
            return Optional.of(new RulesInForce(newest, reason));
        }
        Optional<RuleSet> nearest = nearest(ruleSets, year);
        if (nearest.isPresent()) {
            return nearest.map(rules -> new RulesInForce(rules, Reason.OUTSIDE));
        }
        return ruleSets.isEmpty()
                ? Optional.empty()
                : Optional.of(new RulesInForce(ruleSets.get(ruleSets.size() - 1), Reason.LAST));
    }

    /** Of those whose first year is known, none of them in force: the last before, or the first. */
    private static Optional<RuleSet> nearest(List<RuleSet> ruleSets, int year) {
        Comparator<RuleSet> byYear = Comparator.comparing(rules -> first(rules).orElseThrow());
        List<RuleSet> inOrder =
                ruleSets.stream().filter(rules -> first(rules).isPresent()).sorted(byYear).toList();
        Optional<RuleSet> before =
                inOrder.stream()
                        .filter(rules -> first(rules).orElseThrow() <= year)
                        .reduce((one, later) -> later);
        return before.or(() -> inOrder.stream().findFirst());
    }

    /** The year it begins: as it says, else the year that it is named after. */
    private static Optional<Integer> first(RuleSet rules) {
        return rules.from().isGiven() ? Years.of(rules.from()) : Years.of(rules.id());
    }
}
