package org.vbeplan.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vbeplan.finding.Span;

/**
 * One thing of a plan, with those in it.
 *
 * @param fields what it says, each field by itself, always in the same order; its own id, where it
 *     has one, is the field {@code id}
 * @param items what stands in it, in the order in which it is read
 * @param shared the city's shared text that it stands in, by id; empty where the plan has it itself
 * @param at where it begins
 */
public record Item(Subject subject, List<Field> fields, List<Item> items, String shared, Span at) {

    public Item {
        requireNonNull(subject, "subject");
        fields = FieldOrder.sorted(fields);
        items = List.copyOf(items);
        requireNonNull(shared, "shared");
        requireNonNull(at, "at");
    }

    /** What a field says; {@link Value#NONE} where it is not given. */
    public Value value(String key) {
        for (Field field : fields) {
            if (field.key().equals(key)) {
                return field.value();
            }
        }
        return Value.NONE;
    }

    /**
     * Its own id, or what serves as one, such as who decided; empty where nothing does. Other items
     * may have the same, see {@link Key}.
     */
    public String id() {
        return Titles.id(this);
    }

    /** What a reader calls it: a heading, a short name, the beginning of a text; may be empty. */
    public String title() {
        return Titles.of(this);
    }

    /** The same, wherever it stands: what it says and holds, without places. */
    Item unplaced() {
        return new Item(
                subject,
                fields.stream()
                        .map(field -> new Field(field.key(), field.value(), Span.NONE))
                        .toList(),
                items.stream().map(Item::unplaced).toList(),
                "",
                Span.NONE);
    }
}
