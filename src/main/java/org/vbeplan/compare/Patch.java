package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.compare.Change.Kind;
import org.vbeplan.finding.Span;

/**
 * Makes the present plan of the former one and the changes: what shows that the changes say all
 * that there is to say.
 */
public final class Patch {

    private final Map<Key, Map<Kind, Change>> byFormerKey = new HashMap<>();
    private final Map<Key, List<Change>> arriving = new HashMap<>();
    private final Map<Key, Item> oldItems = new HashMap<>();
    private final Map<Key, List<Key>> oldChildren = new HashMap<>();
    private final References references;
    private final Keys keys = new Keys();

    private Patch(Outline old, PlanDiff diff) {
        references = diff.references();
        for (Outline.Located one : old.located()) {
            oldItems.put(one.key(), one.item());
            oldChildren
                    .computeIfAbsent(one.place().parent(), parent -> new ArrayList<>())
                    .add(one.key());
        }
        for (Change change : diff.changes()) {
            if (change.kind() != Kind.ADDED) {
                byFormerKey
                        .computeIfAbsent(change.formerKey(), key -> new EnumMap<>(Kind.class))
                        .put(change.kind(), change);
            }
            if (change.kind() == Kind.ADDED || change.kind() == Kind.MOVED) {
                arriving.computeIfAbsent(change.place().parent(), parent -> new ArrayList<>())
                        .add(change);
            }
        }
        arriving.values()
                .forEach(
                        list ->
                                list.sort(
                                        Comparator.comparingInt(change -> change.place().index())));
    }

    /**
     * @param old the plan that the differences are told from
     * @param diff what changed; its own two outlines are not looked at
     */
    public static Outline apply(Outline old, PlanDiff diff) {
        Patch patch = new Patch(old, diff);
        return new Outline(patch.items(null, null));
    }

    /**
     * What stands in an item now: what stayed there, and what came.
     *
     * @param former what the item was called; null at the top and where it is new
     * @param present what it is called; null at the top
     */
    private List<Item> items(Key former, Key present) {
        List<Arrival> arrivals = new ArrayList<>();
        if (former != null || present == null) {
            for (Key key : oldChildren.getOrDefault(former, List.of())) {
                Map<Kind, Change> changes = byFormerKey.getOrDefault(key, Map.of());
                if (!changes.containsKey(Kind.REMOVED) && !changes.containsKey(Kind.MOVED)) {
                    arrivals.add(new Arrival(key, null));
                }
            }
        }
        for (Change change : arriving.getOrDefault(present, List.of())) {
            Key key = change.kind() == Kind.ADDED ? null : change.formerKey();
            arrivals.add(
                    Math.min(change.place().index(), arrivals.size()), new Arrival(key, change));
        }
        List<Item> items = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            items.add(item(arrival, present));
        }
        return items;
    }

    /**
     * What comes to stand somewhere.
     *
     * @param former what it was called; null where it is new
     * @param change how it came; null where it stayed
     */
    private record Arrival(Key former, Change change) {}

    private Item item(Arrival arrival, Key parent) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Subject subject;
        String shared = "";
        Span at = Span.NONE;
        if (arrival.former() == null) {
            subject = arrival.change().subject();
            shared = arrival.change().shared();
            at = arrival.change().now();
            change(arrival.change(), fields);
        } else {
            Item old = oldItems.get(arrival.former());
            subject = old.subject();
            shared = old.shared();
            at = old.at();
            for (Field field : old.fields()) {
                Value now = references.now(field.value());
                fields.put(field.key(), new Field(field.key(), now, field.at()));
            }
            byFormerKey
                    .getOrDefault(arrival.former(), Map.of())
                    .values()
                    .forEach(change -> change(change, fields));
        }
        List<Field> said = List.copyOf(fields.values());
        Key key = keys.of(new Item(subject, said, List.of(), shared, at), parent);
        return new Item(subject, said, items(arrival.former(), key), shared, at);
    }

    private static void change(Change change, Map<String, Field> fields) {
        for (FieldChange field : change.fields()) {
            if (field.now().equals(Value.NONE)) {
                fields.remove(field.key());
            } else {
                fields.put(field.key(), new Field(field.key(), field.now(), field.nowAt()));
            }
        }
    }
}
