package org.vbeplan.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids by which items name each other, and what became of those ids. */
public final class References {

    private static final Pattern CITATION = Pattern.compile("(?<!\\\\)\\[\\^([^\\],]{1,200}+)");

    private final Map<Key, Key> renamed;

    private References(Map<Key, Key> renamed) {
        this.renamed = renamed;
    }

    static References none() {
        return new References(Map.of());
    }

    /**
     * @param renamed former own id → present own id, by subject
     * @param old the plan in which the former ids are named
     * @param current the plan in which the present ids are named
     */
    static References of(Map<Key, Key> renamed, Outline old, Outline current) {
        if (renamed.isEmpty()) {
            return none();
        }
        Set<Key> inOld = named(old.items(), new HashSet<>());
        Set<Key> inCurrent = named(current.items(), new HashSet<>());
        Map<Key, Key> clear = new HashMap<>();
        Set<Key> taken = new HashSet<>();
        renamed.forEach(
                (former, present) -> {
                    // A name that leads nowhere may not come to be taken for one that was changed.
                    boolean isClear = !inOld.contains(present) && !inCurrent.contains(former);
                    if (isClear && taken.add(present)) {
                        clear.put(former, present);
                    }
                });
        return new References(clear);
    }

    References mirrored() {
        Map<Key, Key> back = new HashMap<>();
        renamed.forEach((former, present) -> back.put(present, former));
        return new References(back);
    }

    /** What a value of the former plan says in the names of the present. */
    public Value now(Value value) {
        if (renamed.isEmpty()) {
            return value;
        }
        if (value instanceof Value.Reference reference) {
            Key now = renamed.get(new Key(reference.subject(), reference.id()));
            return now == null ? value : new Value.Reference(reference.subject(), now.id());
        }
        if (value instanceof Value.Several several) {
            return new Value.Several(several.values().stream().map(this::now).toList());
        }
        return value instanceof Value.Text text ? new Value.Text(now(text.text())) : value;
    }

    private String now(String text) {
        if (!text.contains("[^")) {
            return text;
        }
        Matcher citation = CITATION.matcher(text);
        StringBuilder out = new StringBuilder();
        while (citation.find()) {
            String id = citation.group(1);
            Key now = renamed.getOrDefault(new Key(Subject.NOTE, id), new Key(Subject.NOTE, id));
            citation.appendReplacement(out, Matcher.quoteReplacement("[^" + now.id()));
        }
        return citation.appendTail(out).toString();
    }

    private static Set<Key> named(List<Item> items, Set<Key> named) {
        for (Item item : items) {
            item.fields().forEach(field -> named(field.value(), named));
            named(item.items(), named);
        }
        return named;
    }

    private static void named(Value value, Set<Key> named) {
        if (value instanceof Value.Reference reference) {
            named.add(new Key(reference.subject(), reference.id()));
        } else if (value instanceof Value.Several several) {
            several.values().forEach(one -> named(one, named));
        } else if (value instanceof Value.Text text && text.text().contains("[^")) {
            Matcher citation = CITATION.matcher(text.text());
            while (citation.find()) {
                named.add(new Key(Subject.NOTE, citation.group(1)));
            }
        }
    }
}
