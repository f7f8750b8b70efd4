package org.vbeplan.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is in both of two plans: which item of the one is which of the other. */
public final class Pairs {

    private final Map<Key, Key> toNow;
    private final Map<Key, Key> toFormer;

    Pairs(Map<Key, Key> toNow) {
        this(Map.copyOf(toNow), inverse(toNow));
    }

    private Pairs(Map<Key, Key> toNow, Map<Key, Key> toFormer) {
        this.toNow = toNow;
        this.toFormer = toFormer;
    }

    private static Map<Key, Key> inverse(Map<Key, Key> map) {
        Map<Key, Key> inverse = new LinkedHashMap<>();
        map.forEach((key, value) -> inverse.put(value, key));
        return inverse;
    }

    /** What something of the former plan is called now; nothing where it is gone. */
    public Optional<Key> now(Key former) {
        return Optional.ofNullable(toNow.get(former));
    }

    /** What something of the present plan was called; nothing where it is new. */
    public Optional<Key> former(Key now) {
        return Optional.ofNullable(toFormer.get(now));
    }

    /** How many things are in both. */
    public int size() {
        return toNow.size();
    }

    Pairs mirrored() {
        return new Pairs(toFormer, toNow);
    }
}
