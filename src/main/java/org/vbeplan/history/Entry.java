package org.vbeplan.history;

import org.eclipse.jgit.lib.ObjectId;

/**
 * A file of a snapshot.
 *
 * @param id of its content; null where it is not known, which is like no other
 * @param refused why it is not read; null where it is
 */
record Entry(ObjectId id, Refusal.Reason refused) {

    static Entry of(ObjectId id) {
        return new Entry(id, null);
    }

    static Entry refused(Refusal.Reason reason) {
        return new Entry(null, reason);
    }

    boolean isSameAs(Entry other) {
        return other != null && id != null && id.equals(other.id);
    }
}
