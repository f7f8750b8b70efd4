package org.vbeplan.build;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A piece of work for another thread, while the one that asked for it goes on. Where no other has
 * begun with it when its result is wanted, that one does it itself: on a machine that is busy, or
 * beside work that never ends, it is as if it had not been given away.
 *
 * @param <T> what the work gives
 * @param <X> what it throws, apart from errors and unchecked exceptions
 */
final class Meanwhile<T, X extends Exception> {

    /** Work that can fail in one way. */
    interface Work<T, X extends Exception> {
        T result() throws X;
    }

    /** As many as can be of use; they do not keep the program alive. */
    private static final ThreadPoolExecutor OTHERS = others();

    private final FutureTask<T> task;

    private Meanwhile(Callable<T> work) {
        this.task = new FutureTask<>(work);
    }

    private static ThreadPoolExecutor others() {
        int count = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        ThreadFactory threads =
                work -> {
                    // With as much stack as any other work on a plan.
                    Thread thread = new Thread(null, work, "meanwhile", Watchdog.STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                };
        return new ThreadPoolExecutor(
                count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
    }

    /** Gives work away. */
    static <T, X extends Exception> Meanwhile<T, X> begin(Work<T, X> work) {
        Meanwhile<T, X> meanwhile = later(work);
        OTHERS.execute(meanwhile.task);
        return meanwhile;
    }

    /** Work that waits until it is asked for, in the thread that asks. */
    static <T, X extends Exception> Meanwhile<T, X> later(Work<T, X> work) {
        return new Meanwhile<>(work::result);
    }

    /** What the work gave, when it is done; or throws what it threw, each time. */
    T get() throws X {
        if (!task.isDone()) {
            OTHERS.remove(task);
            task.run(); // does nothing where it runs already
        }
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
