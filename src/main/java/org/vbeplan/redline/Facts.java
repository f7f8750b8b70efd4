package org.vbeplan.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vbeplan.compare.Item;
import org.vbeplan.document.Redline;

/** What both plans say of themselves, as far as at least one of them says it. */
final class Facts {

    private final Words words;
    private final List<Redline.Fact> facts = new ArrayList<>();

    private Facts(Words words) {
        this.words = words;
    }

    /** None where one of the plans is not there: then there is nothing to hold it beside. */
    static List<Redline.Fact> of(Comparison comparison, Words words) {
        Version before = comparison.before();
        Version now = comparison.now();
        if (before.isMissing() || now.isMissing()) {
            return List.of();
        }
        Facts facts = new Facts(words);
        facts.add(words.say("plan"), before.name(), now.name());
        for (String key : List.of("nämnd", "riktlinjer", "status", "diarienummer")) {
            facts.add(words.field(key), before.head(key), now.head(key));
        }
        facts.add(words.field("år"), before.years(), now.years());
        facts.add(words.say("slag.DECISION"), decision(before), decision(now));
        return facts.facts;
    }

    private void add(String label, String before, String now) {
        if (!before.isEmpty() || !now.isEmpty()) {
            String capital = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
            facts.add(new Redline.Fact(capital, dash(before), dash(now)));
        }
    }

    private static String dash(String value) {
        return value.isEmpty() ? "–" : value;
    }

    /** The last link of the chain. */
    private static String decision(Version side) {
        List<Item> decisions = side.decisions();
        if (decisions.isEmpty()) {
            return "";
        }
        Item last = decisions.get(decisions.size() - 1);
        List<String> parts = new ArrayList<>();
        for (String key : List.of("instans", "datum", "utfall")) {
            String value = last.value(key).text();
            if (!value.isEmpty()) {
                parts.add(value);
            }
        }
        return String.join(", ", parts);
    }
}
