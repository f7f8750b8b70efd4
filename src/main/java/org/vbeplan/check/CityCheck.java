package org.vbeplan.check;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.vbeplan.city.Board;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Nearest;
import org.vbeplan.text.Word;

/** Checks what a city's registers and riktlinjer say of each other, and of times. */
public record CityCheck(Consumer<Finding> findings) {

    /** Whoever took over is in the register, and nothing ends before it begins. */
    public void registers(Map<String, Board> boards, Map<String, City.Law> laws) {
        for (Board board : boards.values()) {
            known(board.successor(), boards.keySet(), "@slag.nämnd");
            RangeCheck.dates(board.from(), board.until(), findings);
        }
        for (City.Law law : laws.values()) {
            known(law.successor(), laws.keySet(), "@slag.lag");
            RangeCheck.dates(law.from(), law.until(), findings);
        }
    }

    /** The riktlinjer do not end before they begin. */
    public void time(RuleSet rules) {
        RangeCheck.dates(rules.from(), rules.until(), findings);
    }

    private void known(Word name, Set<String> names, String kind) {
        if (name.isGiven() && !names.contains(name.text())) {
            findings.accept(
                    Finding.of(
                            Code.REFERENCE_UNKNOWN,
                            name.at(),
                            name.text(),
                            Nearest.to(name.text(), names),
                            kind));
        }
    }
}
