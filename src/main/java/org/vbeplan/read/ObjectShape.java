package org.vbeplan.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Keys of which exactly one, or at most one, may be given. */
    record Group(List<String> keys, boolean required) {}

    private final String name;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();

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
        groups.add(new Group(List.of(names), true));
        return this;
    }

    /** At most one of the keys may be given. */
    ObjectShape notBoth(String... names) {
        groups.add(new Group(List.of(names), false));
        return this;
    }

    String name() {
        return name;
    }

    List<Key> keys() {
        return List.copyOf(keys.values());
    }

    List<Group> groups() {
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
        for (Node.Entry entry : map.entries()) {
            Key key = keys.get(entry.key());
            if (key == null) {
                findings.accept(
                        Finding.of(
                                Code.KEY_UNKNOWN,
                                entry.keyAt(),
                                entry.key(),
                                Nearest.to(entry.key(), keys.keySet()),
                                String.join(", ", keys.keySet())));
                continue;
            }
            given.put(entry.key(), entry.keyAt());
            if (isEmpty(entry.value(), key)) {
                findings.accept(Finding.of(Code.VALUE_MISSING, entry.keyAt(), entry.key()));
            } else {
                key.shape().check(entry.value(), entry.keyAt(), findings);
            }
        }
        reportMissing(given, owner, findings);
    }

    private static boolean isEmpty(Node value, Key key) {
        return switch (value.kind()) {
            case SCALAR -> ((Node.Scalar) value).isEmpty();
            // An empty list says "none", which is an answer unless one is demanded.
            case LIST -> key.required() && ((Node.Sequence) value).items().isEmpty();
            case MAP -> ((Node.Mapping) value).entries().isEmpty();
        };
    }

    private void reportMissing(Map<String, Span> given, Span owner, Consumer<Finding> findings) {
        for (Key key : keys.values()) {
            if (key.required() && !given.containsKey(key.name())) {
                findings.accept(Finding.of(Code.KEY_MISSING, owner, key.name(), name));
            }
        }
        for (Group group : groups) {
            List<String> found = group.keys().stream().filter(given::containsKey).toList();
            if (found.size() > 1) {
                findings.accept(
                        Finding.of(
                                Code.KEYS_EXCLUSIVE,
                                given.get(found.get(1)),
                                found.get(0),
                                found.get(1)));
            } else if (found.isEmpty() && group.required()) {
                findings.accept(
                        Finding.of(Code.KEY_MISSING, owner, String.join("|", group.keys()), name));
            }
        }
    }
}
