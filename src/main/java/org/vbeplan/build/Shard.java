package org.vbeplan.build;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.vbeplan.workspace.PlanFile;

/**
 * A part of a workspace's plans, for machines that share the work. Which part a plan falls in
 * depends on its name alone, so that a plan that comes or goes moves no other.
 *
 * @param part from 1
 * @param of how many parts there are
 */
public record Shard(int part, int of) {

    /** All plans. */
    public static final Shard WHOLE = new Shard(1, 1);

    public Shard {
        if (of < 1 || part < 1 || part > of) {
            throw new IllegalArgumentException(part + "/" + of);
        }
    }

    public boolean isWhole() {
        return of == 1;
    }

    boolean holds(PlanFile plan) {
        CRC32 sum = new CRC32();
        sum.update(plan.output().getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % of == part - 1;
    }
}
