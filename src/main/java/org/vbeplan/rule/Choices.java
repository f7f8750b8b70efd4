package org.vbeplan.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.vbeplan.city.Board;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;

/** The names that a duty can use. */
final class Choices {

    private Choices() {}

    /** The sections of every template, in the templates' order. */
    static Collection<String> sections(RuleSet rules) {
        Set<String> ids = new LinkedHashSet<>();
        rules.templates().values().forEach(template -> ids.addAll(template.headings().keySet()));
        return ids;
    }

    /** The sub-areas of every area, in order. */
    static Collection<String> subareas(RuleSet rules) {
        return rules.subareas().stream().map(RuleSet.Subarea::id).toList();
    }

    /** Whoever decides or is consulted. */
    static Collection<String> parties(City city) {
        Set<String> ids = new TreeSet<>(city.parties().keySet());
        ids.addAll(city.boards().keySet());
        ids.add(Inquiry.OWN_BOARD);
        return ids;
    }

    /** Kinds of board, and boards. */
    static Collection<String> boards(City city) {
        Set<String> names = new TreeSet<>(city.boards().keySet());
        for (Board board : city.boards().values()) {
            names.add(board.kind());
        }
        names.remove("");
        return names;
    }
}
