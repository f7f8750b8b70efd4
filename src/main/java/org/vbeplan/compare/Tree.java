package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The items of a plan, numbered in the order in which they are read. */
final class Tree {

    static final int TOP = -1;

    private final List<Outline.Located> items;
    private final int[] parents;
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Integer> top = new ArrayList<>();

    Tree(Outline outline) {
        items = outline.located();
        parents = new int[items.size()];
        Map<Key, Integer> numbers = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            numbers.put(items.get(i).key(), i);
            children.add(new ArrayList<>());
            Key parent = items.get(i).place().parent();
            parents[i] = parent == null ? TOP : numbers.get(parent);
            children(parents[i]).add(i);
        }
    }

    int size() {
        return items.size();
    }

    Outline.Located at(int item) {
        return items.get(item);
    }

    /** What an item stands in; {@link #TOP} at the top. */
    int parent(int item) {
        return parents[item];
    }

    /** Everything that an item says itself, without what stands in it. */
    List<Object> said(int item) {
        Item one = items.get(item).item();
        List<Object> said = new ArrayList<>(List.of(one.subject()));
        one.fields().forEach(field -> said.addAll(List.of(field.key(), field.value())));
        return said;
    }

    /** What stands in an item, or at the top, in order. */
    List<Integer> children(int item) {
        return item == TOP ? top : children.get(item);
    }
}
