package org.vbeplan.lint;

import java.util.function.Consumer;
import org.vbeplan.city.City;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;

/** The names and terms that the city's registers and rule set spell right. */
record CityWords(PlanInCity context) {

    /** Passes on each of them; some come more than once. */
    void each(Consumer<String> words) {
        City city = context.city();
        city.boards()
                .values()
                .forEach(
                        board -> {
                            words.accept(board.name());
                            words.accept(board.genitive());
                            words.accept(board.administration());
                            words.accept(board.district());
                        });
        city.parties().values().forEach(party -> words.accept(party.name()));
        city.laws().values().forEach(law -> words.accept(law.name()));
        city.abbreviations().values().forEach(words);
        context.ruleSet().ifPresent(rules -> ofRules(rules, words));
        context.template().ifPresent(template -> template.headings().values().forEach(words));
    }

    private static void ofRules(RuleSet rules, Consumer<String> words) {
        rules.environments().values().forEach(words);
        rules.terms().values().forEach(words);
        rules.areas().forEach(area -> words.accept(area.name()));
        rules.subareas().forEach(subarea -> words.accept(subarea.name()));
    }
}
