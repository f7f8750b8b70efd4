package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.finding.Span;

/** Finds which fields of an item say something else. */
final class FieldDiff {

    private FieldDiff() {}

    /**
     * @param references a value that only follows a name that was changed has not changed itself
     */
    static List<FieldChange> of(List<Field> before, List<Field> now, References references) {
        Map<String, Field> former = new LinkedHashMap<>();
        before.forEach(field -> former.put(field.key(), field));
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : now) {
            Field was = former.remove(field.key());
            if (was == null) {
                changes.add(change(field.key(), Value.NONE, field.value(), Span.NONE, field.at()));
            } else if (!references.now(was.value()).equals(field.value())) {
                changes.add(change(field.key(), was.value(), field.value(), was.at(), field.at()));
            }
        }
        for (Field field : former.values()) {
            changes.add(change(field.key(), field.value(), Value.NONE, field.at(), Span.NONE));
        }
        changes.sort(FieldOrder.ofChanges());
        return changes;
    }

    private static FieldChange change(
            String key, Value before, Value now, Span beforeAt, Span nowAt) {
        boolean isText = before instanceof Value.Text && now instanceof Value.Text;
        return new FieldChange(
                key,
                before,
                now,
                isText ? WordDiff.of(before.text(), now.text()) : List.of(),
                beforeAt,
                nowAt);
    }
}
