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
    static final long STACK_BYTES = 16L * 1024 * 1024;

    private final Duration patience;

    Watchdog(Duration patience) {
        this.patience = patience;
    }

    /**
     * What came of the work.
     *
     * @param failure what it threw; null where it threw nothing
     */
    private record Outcome<T>(T result, Throwable failure) {

        static <T> Outcome<T> of(Supplier<T> work) {
            try {
                return new Outcome<>(work.get(), null);
            } catch (RuntimeException | Error failed) {
                return new Outcome<>(null, failed);
            }
        }

        T orThrow() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException bug) {
                throw bug;
            }
            return result;
        }
    }

    /** What the work gave; nothing where it was given up. What it throws is thrown here. */
    <T> Optional<T> run(Supplier<T> work) {
        BlockingQueue<Outcome<T>> done = new ArrayBlockingQueue<>(1);
        Thread worker = new Thread(null, () -> done.add(Outcome.of(work)), "plan", STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        try {
            Outcome<T> outcome = done.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.ofNullable(outcome).map(Outcome::orThrow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
