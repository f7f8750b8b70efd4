package org.vbeplan.cli;

import static java.util.Objects.requireNonNull;

import org.vbeplan.finding.Messages;
import org.vbeplan.history.Revision;

/** A point in a workspace's history. */
sealed interface Point {

    /** How a reader is told which. */
    String title(Messages messages);

    /** The files as they are. */
    record Now() implements Point {
        @Override
        public String title(Messages messages) {
            return messages.say("diff.nu");
        }
    }

    /** What the next commit will hold. */
    record Index() implements Point {
        @Override
        public String title(Messages messages) {
            return messages.say("diff.index");
        }
    }

    /** A commit. */
    record At(Revision revision) implements Point {
        public At {
            requireNonNull(revision, "revision");
        }

        @Override
        public String title(Messages messages) {
            return messages.say("diff.revision", revision.name());
        }
    }
}
