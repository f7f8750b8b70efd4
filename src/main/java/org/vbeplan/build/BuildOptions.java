package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of a build.
 *
 * @param rendering how its documents are made, and where they go
 * @param shard which of the plans are this machine's
 * @param parts folders that shards were built to, to be joined; mostly none
 * @param jobs how many plans are made at a time
 * @param force everything is done again
 * @param verify every file is read, whatever its size and time say
 * @param program the one that builds
 * @param today the day on which exceptions must still hold
 */
public record BuildOptions(
        RenderOptions rendering,
        Shard shard,
        List<Path> parts,
        int jobs,
        boolean force,
        boolean verify,
        BuildingProgram program,
        LocalDate today) {

    /** More threads than this help on no machine. */
    public static final int MOST_JOBS = 256;

    public BuildOptions {
        requireNonNull(rendering, "rendering");
        requireNonNull(shard, "shard");
        parts = List.copyOf(parts);
        requireNonNull(program, "program");
        requireNonNull(today, "today");
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs: " + jobs);
        }
    }

    /** The same, where everything is to be done again. */
    public BuildOptions forced() {
        return new BuildOptions(rendering, shard, parts, jobs, true, verify, program, today);
    }
}
