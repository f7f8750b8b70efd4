package org.vbeplan.redline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.Key;
import org.vbeplan.compare.Subject;

/**
 * How many things of each kind changed in which way. What stands in something else is counted as a
 * change of that, and not at all where that came or went as a whole.
 */
final class Tally {

    /** What is counted together, in the order in which it is told. */
    enum Row {
        ACTIVITIES("aktivitet"),
        SECTIONS("avsnitt"),
        SITUATION("uppgift"),
        ROUTINE("rutin"),
        GOALS("mål"),
        NEEDS("behov"),
        OMISSIONS("utan-insats"),
        CONTACTS("kontakt"),
        NOTES("källa"),
        HEAD("huvud"),
        EXEMPTIONS("avsteg"),
        REASONS("skäl");

        private final String key;

        Row(String key) {
            this.key = key;
        }

        /** Of its words in the catalogue. */
        String key() {
            return key;
        }
    }

    private final Map<Row, Map<Change.Kind, Set<Object>>> things = new EnumMap<>(Row.class);

    private Tally() {}

    static Tally of(List<Judged> changes) {
        Tally tally = new Tally();
        Wholes wholes = Wholes.of(changes);
        changes.forEach(judged -> tally.add(judged.change(), wholes));
        return tally;
    }

    private void add(Change change, Wholes wholes) {
        Row row = row(change.subject());
        switch (change.subject()) {
            case TEXT, TABLE -> {
                if (!wholes.holdSection(change)) {
                    add(row, Change.Kind.EDITED, new Key(Subject.SECTION, change.section()));
                }
            }
            case STEP, MEASURE -> {
                if (!wholes.hold(change)) {
                    add(row, Change.Kind.EDITED, Comparison.parent(change));
                }
            }
            case HEAD, ORIGINAL ->
                    change.fields()
                            .forEach(
                                    field ->
                                            add(
                                                    row,
                                                    field.before().text().isEmpty()
                                                            ? Change.Kind.ADDED
                                                            : field.now().text().isEmpty()
                                                                    ? Change.Kind.REMOVED
                                                                    : Change.Kind.EDITED,
                                                    change.subject() + "." + field.key()));
            default -> add(row, change.kind(), change.key());
        }
    }

    private void add(Row row, Change.Kind kind, Object thing) {
        things.computeIfAbsent(row, key -> new EnumMap<>(Change.Kind.class))
                .computeIfAbsent(kind, key -> new HashSet<>())
                .add(thing);
    }

    int count(Row row, Change.Kind kind) {
        return things.getOrDefault(row, Map.of()).getOrDefault(kind, Set.of()).size();
    }

    /** The rows that are not empty. */
    List<Row> rows() {
        return List.copyOf(things.keySet());
    }

    /** {@code 2 aktiviteter nya, 1 borttagen, 3 ändrade; 4 avsnitt ändrade}. */
    String line(Words words) {
        List<String> parts = new ArrayList<>();
        for (Row row : rows()) {
            List<String> kinds = new ArrayList<>();
            for (Change.Kind kind : Change.Kind.values()) {
                int number = count(row, kind);
                if (number > 0) {
                    kinds.add(
                            kinds.isEmpty()
                                    ? words.counted(row, kind, number)
                                    : words.counted(kind, row, number));
                }
            }
            parts.add(String.join(", ", kinds));
        }
        return String.join("; ", parts);
    }

    private static Row row(Subject subject) {
        return switch (subject) {
            case HEAD, DECISION, CONSULTATION, LOG_ENTRY, ORIGINAL -> Row.HEAD;
            case SECTION, TEXT, TABLE -> Row.SECTIONS;
            case ACTIVITY, REPEATED, STEP -> Row.ACTIVITIES;
            case OBSERVATION, SURVEY, QUESTION -> Row.SITUATION;
            case ROUTINE, ROUTINE_STEP -> Row.ROUTINE;
            case GOAL, MEASURE -> Row.GOALS;
            case NEED -> Row.NEEDS;
            case OMISSION -> Row.OMISSIONS;
            case CONTACT -> Row.CONTACTS;
            case NOTE -> Row.NOTES;
            case EXEMPTION -> Row.EXEMPTIONS;
            case REASON -> Row.REASONS;
        };
    }
}
