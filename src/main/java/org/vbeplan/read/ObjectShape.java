package org.vbeplan.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Nearest;
import org.vbeplan.finding.Span;

/** A value with named keys. Built once, when the program starts, and then left alone. */
final class ObjectShape implements Shape {

    /**
     * A key.
     *
     * @param description what it means, in Swedish: the schema shows it in an author's editor
     */
    record Key(String name, Shape shape, boolean required, String description) {}

    private static final int MOST_MISSPELT = 50;

    private final String name;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final List<KeyGroup> groups = new ArrayList<>();

    private ObjectShape(String name) {
        this.name = name;
    }

    /**
     * @param name what the docs call it, such as {@code aktivitet}
     */
    static ObjectShape named(String name) {
        return new ObjectShape(name);
    }

    ObjectShape required(String key, Shape shape, String description) {
        keys.put(key, new Key(key, shape, true, description));
        return this;
    }

    ObjectShape optional(String key, Shape shape, String description) {
        keys.put(key, new Key(key, shape, false, description));
        return this;
    }

    /** Exactly one of the keys must be given. */
    ObjectShape oneOf(String... names) {
        groups.add(new KeyGroup(List.of(names), true));
        return this;
    }

    /** At most one of the keys may be given. */
    ObjectShape notBoth(String... names) {
        groups.add(new KeyGroup(List.of(names), false));
        return this;
    }

    String name() {
        return name;
    }

    List<Key> keys() {
        return List.copyOf(keys.values());
    }

    List<KeyGroup> groups() {
        return List.copyOf(groups);
    }

    @Override
    public List<Node.Kind> kinds() {
        return List.of(Node.Kind.MAP);
    }

    @Override
    public void check(Node node, Span owner, Consumer<Finding> findings) {
        if (!(node instanceof Node.Mapping map)) {
            findings.accept(WrongKind.of(node, this));
            return;
        }
        Map<String, Span> given = new LinkedHashMap<>();
        Map<String, String> misspelt = misspelt(map);
        Node.Entry before = null;
        for (Node.Entry entry : map.entries()) {
            Key key = keys.get(entry.key());
            if (key == null) {
                findings.accept(unknown(entry, map.flow() ? before : null));
                checkAsMeant(entry, misspelt.getOrDefault(entry.key(), ""), findings);
            } else {
                given.put(entry.key(), entry.keyAt());
                Given.check(entry, key.shape(), key.required(), findings);
            }
            before = entry;
        }
        reportExclusive(given, findings);
        if (map.whole()) {
            // What a key was meant to be is not missing as well: one mistake, one finding.
            misspelt.values().forEach(meant -> given.putIfAbsent(meant, owner));
            reportMissing(given, owner, findings);
        }
    }

    /**
     * In {@code {text: Löpande, varje vecka}} the comma makes a key of "varje vecka".
     *
     * @param before the entry before it between the same braces, or null
     */
    private Finding unknown(Node.Entry entry, Node.Entry before) {
        boolean isSplit =
                before != null
                        && before.value() instanceof Node.Scalar text
                        && !text.isEmpty()
                        && entry.value() instanceof Node.Scalar value
                        && value.isEmpty();
        String whole = isSplit ? ((Node.Scalar) before.value()).text() + ", " + entry.key() : "";
        return Finding.of(
                Code.KEY_UNKNOWN,
                entry.keyAt(),
                entry.key(),
                Nearest.to(entry.key(), keys.keySet()),
                String.join(", ", keys.keySet()),
                whole.replace("\"", ""));
    }

    /** What stands under a misspelt key is checked too, so that all mistakes are told at once. */
    private void checkAsMeant(Node.Entry entry, String meant, Consumer<Finding> findings) {
        Key key = keys.get(meant);
        if (key != null && key.shape().kinds().contains(entry.value().kind())) {
            Given.check(entry, key.shape(), key.required(), findings);
        }
    }

    /**
     * The keys that unknown ones were meant to be, by what is written; only those that are not
     * there, each for the first that is like it. Nothing where so many are unknown that they are
     * hardly slips of the pen.
     */
    private Map<String, String> misspelt(Node.Mapping map) {
        Map<String, String> misspelt = new LinkedHashMap<>();
        Set<String> given = new HashSet<>();
        map.entries().forEach(entry -> given.add(entry.key()));
        for (Node.Entry entry : map.entries()) {
            if (!keys.containsKey(entry.key())) {
                if (misspelt.size() == MOST_MISSPELT) {
                    return Map.of();
                }
                String nearest = Nearest.to(entry.key(), keys.keySet());
                misspelt.put(entry.key(), given.add(nearest) ? nearest : "");
            }
        }
        return misspelt;
    }

    private void reportExclusive(Map<String, Span> given, Consumer<Finding> findings) {
        Set<String> reported = new HashSet<>();
        for (KeyGroup group : groups) {
            List<String> found = group.given(given);
            // A key that has been named in one conflict is not named in another.
            if (found.size() > 1 && found.stream().noneMatch(reported::contains)) {
                reported.addAll(found);
                findings.accept(
                        Finding.of(
                                Code.KEYS_EXCLUSIVE,
                                given.get(found.get(1)),
                                found.get(0),
                                found.get(1)));
            }
        }
    }

    @Override
    public Node meant(Node node) {
        if (!(node instanceof Node.Mapping map)) {
            return node;
        }
        Map<String, String> misspelt = misspelt(map);
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : map.entries()) {
            String meant = misspelt.getOrDefault(entry.key(), "");
            String name = meant.isEmpty() ? entry.key() : meant;
            Key key = keys.get(name);
            Node value = key == null ? entry.value() : key.shape().meant(entry.value());
            entries.add(new Node.Entry(name, entry.keyAt(), value));
        }
        return map.with(entries);
    }

    private void reportMissing(Map<String, Span> given, Span owner, Consumer<Finding> findings) {
        for (Key key : keys.values()) {
            if (key.required() && !given.containsKey(key.name())) {
                findings.accept(Finding.of(Code.KEY_MISSING, owner, key.name(), name, ""));
            }
        }
        for (KeyGroup group : groups) {
            if (group.required() && group.given(given).isEmpty()) {
                group.reportMissing(given, groups, owner, name, findings);
            }
        }
    }
}
