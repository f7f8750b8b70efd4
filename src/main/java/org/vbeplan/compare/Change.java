package org.vbeplan.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.vbeplan.finding.Span;

/**
 * One thing that is otherwise in a plan than it was in another. What changed in two ways gives two
 * changes: an activity that was both moved and edited is told of twice.
 *
 * @param formerId its id in {@link Key}'s sense in the former plan; empty where it is new
 * @param id its id in the present plan; empty where it is gone
 * @param formerTitle as {@link Item#title()}; empty where it is new
 * @param formerPlace {@link Place#NONE} where it is new
 * @param place {@link Place#NONE} where it is gone
 * @param shared the city's shared text that it stands in, now or else before; else empty
 * @param before where it stands in the former plan's file; {@link Span#NONE} where it is new
 * @param now where it stands in the present plan's file; {@link Span#NONE} where it is gone
 * @param fields what it says otherwise; all that it says, its id too, where it is new or gone; for
 *     {@link Kind#RENAMED} its id or its heading, or both; none for {@link Kind#MOVED}
 */
public record Change(
        Kind kind,
        Subject subject,
        String formerId,
        String id,
        String formerTitle,
        String title,
        Place formerPlace,
        Place place,
        String shared,
        Span before,
        Span now,
        List<FieldChange> fields) {

    public Change {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(formerId, "formerId");
        requireNonNull(id, "id");
        requireNonNull(formerTitle, "formerTitle");
        requireNonNull(title, "title");
        requireNonNull(formerPlace, "formerPlace");
        requireNonNull(place, "place");
        requireNonNull(shared, "shared");
        requireNonNull(before, "before");
        requireNonNull(now, "now");
        fields = List.copyOf(fields);
    }

    /** In what way it changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** It stands in something else, or in another order among its neighbours. */
        MOVED,
        /** It has another id; of a section also: another heading. */
        RENAMED,
        EDITED
    }

    /** What it is called now, or was called where it is gone. */
    public Key key() {
        return new Key(subject, kind == Kind.REMOVED ? formerId : id);
    }

    /** What it was called, or is called where it is new. */
    public Key formerKey() {
        return new Key(subject, kind == Kind.ADDED ? id : formerId);
    }

    /** Where to point: its present place, or its former where it is gone. */
    public Span at() {
        return kind == Kind.REMOVED ? before : now;
    }

    /** The section it stands in now, or stood in where it is gone; empty outside the sections. */
    public String section() {
        return kind == Kind.REMOVED ? formerPlace.section() : place.section();
    }

    /** The change of one field. */
    public Optional<FieldChange> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    Change mirrored() {
        Kind other =
                switch (kind) {
                    case ADDED -> Kind.REMOVED;
                    case REMOVED -> Kind.ADDED;
                    default -> kind;
                };
        return new Change(
                other,
                subject,
                id,
                formerId,
                title,
                formerTitle,
                place,
                formerPlace,
                shared,
                now,
                before,
                fields.stream().map(FieldChange::mirrored).toList());
    }
}
