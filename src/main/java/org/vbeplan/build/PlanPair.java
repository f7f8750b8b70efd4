package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vbeplan.workspace.PlanFile;

/**
 * A plan and what it was before, or two plans; at least one is there.
 *
 * @param old nothing where the plan is new
 * @param current nothing where it is gone
 */
public record PlanPair(Optional<PlanFile> old, Optional<PlanFile> current) {

    public PlanPair {
        requireNonNull(old, "old");
        requireNonNull(current, "current");
        if (old.isEmpty() && current.isEmpty()) {
            throw new IllegalArgumentException("a pair of nothing");
        }
    }

    public static PlanPair of(PlanFile old, PlanFile current) {
        return new PlanPair(Optional.of(old), Optional.of(current));
    }

    /** {@code board/year}, as it is now, or was. */
    public String id() {
        return file().id();
    }

    /** The file, as it is now, or was. */
    public PlanFile file() {
        return current.or(() -> old).orElseThrow();
    }

    /** Whether the plan has another name than it had: its file was moved, or it is another plan. */
    public boolean isRenamed() {
        return old.isPresent() && current.isPresent() && !old.get().id().equals(current.get().id());
    }
}
