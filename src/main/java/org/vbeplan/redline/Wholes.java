package org.vbeplan.redline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.Key;
import org.vbeplan.compare.Subject;

/** What came or went as a whole: a reader who is told so knows it of all that stands in it. */
final class Wholes {

    private final Set<Key> added = new HashSet<>();
    private final Set<Key> removed = new HashSet<>();

    private Wholes() {}

    static Wholes of(List<Judged> changes) {
        Wholes wholes = new Wholes();
        for (Judged judged : changes) {
            Change change = judged.change();
            if (change.kind() == Change.Kind.ADDED) {
                wholes.added.add(change.key());
            } else if (change.kind() == Change.Kind.REMOVED) {
                wholes.removed.add(change.key());
            }
        }
        return wholes;
    }

    /** Whether what a new thing stands in is new too, or what a lost one stood in is lost. */
    boolean hold(Change change) {
        return holds(change.kind(), Comparison.parent(change));
    }

    /** The same of the section it stands in. */
    boolean holdSection(Change change) {
        return holds(change.kind(), new Key(Subject.SECTION, change.section()));
    }

    private boolean holds(Change.Kind kind, Key around) {
        return kind == Change.Kind.ADDED && added.contains(around)
                || kind == Change.Kind.REMOVED && removed.contains(around);
    }
}
