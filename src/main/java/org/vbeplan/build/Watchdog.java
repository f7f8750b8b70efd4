package org.vbeplan.build;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Runs a piece of work and gives it up when it does not end.
 *
 * <p>The last resort: what a plan may cost is bounded by counting, but a workspace's own template
 * can loop in places that are not counted. What is given up goes on in a thread that does not keep
 * the program alive.
 */
final class Watchdog {

    /** The same on every system, so that how deep a plan can nest does not depend on it. */
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private final Duration patience;

    Watchdog(Duration patience) {
        this.patience = patience;
    }

    /**
     * What the work gave; nothing where it was given up.
     *
     * @param work throws nothing
     */
    <T> Optional<T> run(Supplier<T> work) {
        BlockingQueue<T> done = new ArrayBlockingQueue<>(1);
        Thread worker = new Thread(null, () -> done.add(work.get()), "plan", STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        try {
            return Optional.ofNullable(done.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
