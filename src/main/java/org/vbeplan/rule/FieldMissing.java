package org.vbeplan.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Header;

/** The plan says of itself what the riktlinjer ask; {@code värden} are keys of its head. */
final class FieldMissing implements Rule {

    /** A key of the head. */
    private record Key(Predicate<Header> isGiven, String example) {}

    private static final Map<String, Key> KEYS = keys();

    @Override
    public Code code() {
        return Code.FIELD_MISSING;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return KEYS.keySet();
    }

    @Override
    public void ask(Inquiry inquiry) {
        Header header = inquiry.plan().header();
        for (String name : inquiry.values()) {
            Key key = KEYS.get(name);
            if (key == null || !key.isGiven.test(header)) {
                inquiry.report(
                        inquiry.headerKey(name), name, key == null ? name + ": …" : key.example);
            }
        }
    }

    private static Map<String, Key> keys() {
        Map<String, Key> keys = new LinkedHashMap<>();
        add(keys, "dokumenttyp", "…", header -> header.documentType().isGiven());
        add(keys, "dokumentklass", "…", header -> header.documentClass().isGiven());
        add(keys, "diarienummer", "…", header -> !header.registrations().isEmpty());
        add(
                keys,
                "beslut",
                "[{instans: …, datum: …, paragraf: …, utfall: …}]",
                header -> !header.decisions().isEmpty());
        add(keys, "budgetmål", "…", header -> !header.budgetGoals().isEmpty());
        add(
                keys,
                "samordnare",
                "{funktion: …}",
                header -> header.coordinator().function().isGiven());
        add(keys, "samråd", "[{part: …, datum: …}]", header -> !header.consultations().isEmpty());
        add(keys, "gäller-för", "…", header -> !header.appliesTo().isEmpty());
        add(keys, "dokumentansvarig", "…", header -> header.owner().isGiven());
        add(keys, "polisområde", "…", header -> header.policeArea().isGiven());
        add(keys, "ersätter", "…", header -> header.replaces().isGiven());
        add(keys, "senaste-revidering", "{datum: …}", header -> header.latestRevision().isGiven());
        add(
                keys,
                "nästa-revidering",
                "{händelse: …, år: …}",
                header -> header.nextRevision().isGiven());
        add(keys, "version", "…", header -> header.version().isGiven());
        add(keys, "ändringslogg", "[{datum: …, text: …}]", header -> !header.changes().isEmpty());
        add(keys, "utgiven", "…", header -> header.issued().isGiven());
        return keys;
    }

    private static void add(
            Map<String, Key> keys, String name, String value, Predicate<Header> isGiven) {
        keys.put(name, new Key(isGiven, name + ": " + value));
    }
}
