package org.vbeplan.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an item says, as a bag of features: words, pairs of words, and fields as a whole. Two items
 * are as alike as their bags are.
 */
final class Fingerprint {

    /** Features: a text of megabytes is known by its beginning. */
    private static final int MOST = 4000;

    private final Map<String, Integer> features = new HashMap<>();
    private int total;

    static Fingerprint of(Item item) {
        Fingerprint print = new Fingerprint();
        for (Field field : item.fields()) {
            print.field(item, field);
        }
        if (!item.fields().isEmpty() && holdsItsWords(item.subject())) {
            // A section is known by what stands in it, and not by what stands further in.
            item.items().forEach(print::part);
        }
        return print;
    }

    Map<String, Integer> features() {
        return features;
    }

    /** 0 where nothing is the same, 1 where everything is. */
    double likeness(Fingerprint other) {
        if (total == 0 || other.total == 0) {
            return total == other.total ? 1 : 0;
        }
        Fingerprint smaller = features.size() <= other.features.size() ? this : other;
        Fingerprint larger = smaller == this ? other : this;
        int shared = 0;
        for (Map.Entry<String, Integer> feature : smaller.features.entrySet()) {
            shared +=
                    Math.min(feature.getValue(), larger.features.getOrDefault(feature.getKey(), 0));
        }
        return 2.0 * shared / (total + other.total);
    }

    private static boolean holdsItsWords(Subject subject) {
        return switch (subject) {
            case SECTION, TABLE, SURVEY, ROUTINE, GOAL -> true;
            default -> false;
        };
    }

    private void part(Item part) {
        if (part.subject() == Subject.SECTION) {
            words("", part.id());
            return;
        }
        for (Field field : part.fields()) {
            if (field.value() instanceof Value.Text || field.key().equals("id")) {
                words("", field.value().text());
            }
        }
    }

    private void field(Item item, Field field) {
        boolean isWords =
                switch (field.key()) {
                    case "text", "aktivitet", "fråga", "rubrik", "kortnamn", "id", "skäl" -> true;
                    case "funktion", "enhet" -> item.subject() == Subject.CONTACT;
                    default -> false;
                };
        if (isWords) {
            words("", field.value().text());
        } else if (item.subject() == Subject.OBSERVATION) {
            // Who counted what in which unit is what makes it the same figure.
            words(field.key().equals("uppgiftslämnare") ? "" : field.key(), field.value().text());
        }
    }

    private void words(String kind, String text) {
        String plain = Marks.plain(text).toLowerCase(Locale.ROOT);
        String before = "";
        int at = 0;
        while (at < plain.length() && total < MOST) {
            int character = plain.codePointAt(at);
            if (!Character.isLetterOrDigit(character)) {
                at += Character.charCount(character);
                continue;
            }
            int end = at;
            while (end < plain.length() && Character.isLetterOrDigit(plain.codePointAt(end))) {
                end += Character.charCount(plain.codePointAt(end));
            }
            String word = plain.substring(at, end);
            add(kind.isEmpty() ? word : kind + "=" + word);
            if (!before.isEmpty()) {
                add(before + " " + word);
            }
            before = word;
            at = end;
        }
    }

    private void add(String feature) {
        features.merge(feature, 1, Integer::sum);
        total++;
    }
}
