package org.vbeplan.build;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A piece of work in a thread of its own, while the one that asked for it goes on. The thread does
 * not keep the program alive.
 *
 * @param <T> what the work gives
 * @param <X> what it throws, apart from errors and unchecked exceptions
 */
final class Meanwhile<T, X extends Exception> {

    /** Work that can fail in one way. */
    interface Work<T, X extends Exception> {
        T result() throws X;
    }

    private final FutureTask<T> task;

    private Meanwhile(Callable<T> work) {
        this.task = new FutureTask<>(work);
    }

    /** Begins at once, with as much stack as any other work on a plan. */
    static <T, X extends Exception> Meanwhile<T, X> begin(String name, Work<T, X> work) {
        Meanwhile<T, X> meanwhile = new Meanwhile<>(work::result);
        Thread thread = new Thread(null, meanwhile.task, name, Watchdog.STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return meanwhile;
    }

    /** Work that waits until it is asked for, in the thread that asks. */
    static <T, X extends Exception> Meanwhile<T, X> later(Work<T, X> work) {
        return new Meanwhile<>(work::result);
    }

    /** What the work gave, when it is done; or throws what it threw, each time. */
    T get() throws X {
        task.run(); // does nothing where it runs already
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        }
    }

    @SuppressWarnings("unchecked") // a Work can throw no other
    private X thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return (X) cause;
    }
}
