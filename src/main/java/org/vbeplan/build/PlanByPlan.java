package org.vbeplan.build;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Reads and checks plans for what looks at them as wholes; none stops the others. */
final class PlanByPlan {

    private final Checking checking;
    private final PlanBytes bytes;
    private final Watchdog watchdog;

    PlanByPlan(Workspace workspace, Checking checking, Duration patience) throws IOException {
        this.checking = checking;
        this.bytes = new PlanBytes(workspace);
        this.watchdog = new Watchdog(patience);
    }

    /** Takes a plan's text from somewhere else than its file. */
    void give(PlanFile file, byte[] text) {
        bytes.give(file, text);
    }

    /** The plan; nothing where it can't be read. Why is for a validation to tell. */
    Optional<CheckedPlan> read(PlanFile file) {
        try {
            byte[] content = bytes.of(file);
            return watchdog.run(() -> check(file, content))
                    .flatMap(found -> found)
                    .filter(checked -> checked.plan().isPresent());
        } catch (IOException unreadable) {
            return Optional.empty();
        } finally {
            checking.forget(file.name());
        }
    }

    private Optional<CheckedPlan> check(PlanFile file, byte[] content) {
        try {
            return Optional.of(checking.check(file, content));
        } catch (OutOfMemoryError | StackOverflowError | RuntimeException failed) {
            return Optional.empty();
        }
    }
}
