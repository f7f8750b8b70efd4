package org.vbeplan.compare;

import static java.util.Objects.requireNonNull;

/**
 * What an item is called within one plan: no two items there have the same key.
 *
 * @param id the item's own id. What has none, or one that only its neighbours respect, is called
 *     after what it stands in: {@code analys/2} is the second text of the section {@code analys}.
 *     Where an id is used twice in a broken plan, the second is called {@code id~2}.
 */
public record Key(Subject subject, String id) {

    public Key {
        requireNonNull(subject, "subject");
        requireNonNull(id, "id");
    }

    @Override
    public String toString() {
        return id.isEmpty() ? subject.toString() : subject + " " + id;
    }
}
