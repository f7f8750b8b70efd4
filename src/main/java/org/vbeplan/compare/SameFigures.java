package org.vbeplan.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds again what the same informant counted in the same unit another year: the words about it are
 * new each year, but the reader wants the two numbers side by side.
 */
final class SameFigures {

    /** Besides informant and unit, something must be alike in what is told. */
    private static final double SOMETHING = 0.15;

    private final Tree old;
    private final Tree current;
    private final Matching matching;

    SameFigures(Tree old, Tree current, Matching matching) {
        this.old = old;
        this.current = current;
        this.matching = matching;
    }

    void pair(List<Integer> former, List<Integer> present) {
        pair(former, present, SameFigures::countedTheSame, SOMETHING);
        pair(former, present, SameFigures::idWords, 0);
    }

    private static String countedTheSame(Item item) {
        String unit = item.value("enhet").text();
        return unit.isEmpty() ? "" : item.value("uppgiftslämnare").text() + "\n" + unit;
    }

    /** {@code ia-anmälningar} and {@code anmälningar-ia} are one name. */
    private static String idWords(Item item) {
        return String.join("-", new TreeSet<>(List.of(item.id().split("-"))));
    }

    private void pair(
            List<Integer> former,
            List<Integer> present,
            Function<Item, String> name,
            double limit) {
        Map<String, Integer> formerly = once(old, former, name);
        Map<String, Integer> presently = once(current, present, name);
        formerly.forEach(
                (key, item) -> {
                    Integer other = presently.get(key);
                    if (item >= 0
                            && other != null
                            && other >= 0
                            && matching.areFree(item, other)
                            && likeness(item, other) >= limit) {
                        matching.pair(item, other);
                    }
                });
    }

    private double likeness(int former, int present) {
        return Fingerprint.of(old.at(former).item())
                .likeness(Fingerprint.of(current.at(present).item()));
    }

    /** Name → item, or -1 where more than one has it. */
    private static Map<String, Integer> once(
            Tree tree, List<Integer> items, Function<Item, String> name) {
        Map<String, Integer> once = new HashMap<>();
        for (int i : items) {
            String key = name.apply(tree.at(i).item());
            if (!key.isEmpty()) {
                once.merge(key, i, (first, second) -> -1);
            }
        }
        return once;
    }
}
