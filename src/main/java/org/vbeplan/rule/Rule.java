package org.vbeplan.rule;

import java.util.Collection;
import java.util.List;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;

/**
 * A kind of demand, put as a question to a plan. Which plans are asked, for what, and how heavily
 * it weighs is said by a duty of the rule set; a new city needs data and no new class.
 */
interface Rule {

    /** The name that duties use, and the code of what it reports. */
    Code code();

    /**
     * The values that a duty can give it, for telling a misspelt one; empty where any text can be
     * one.
     */
    default Collection<String> choices(RuleSet rules, City city) {
        return List.of();
    }

    /** Asks the plan, and reports where it does not answer. */
    void ask(Inquiry inquiry);
}
