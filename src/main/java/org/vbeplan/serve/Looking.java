package org.vbeplan.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Looks whether pages became others. However many browsers wait there is one look at a time, and
 * none while nobody waits.
 */
final class Looking implements Runnable {

    /** An author does not see a twentieth of a second. */
    private static final long TICK_MILLIS = 50;

    /** An editor that writes a file in two halves needs less. */
    private static final long SETTLING_MILLIS = 20;

    private static final int LOOKS_TO_SETTLE = 2;

    /** Some editors put the old file aside before they write the new one. */
    private static final int LOOKS_TO_BE_GONE = 10;

    /** What never comes to rest is shown now and then all the same. */
    private static final int MOST_UNSETTLED = 20;

    private final Site site;
    private final Map<String, Seen> seen = new HashMap<>();

    /** A page as it was at the last looks. */
    private static final class Seen {
        private int waiting;
        private int looks;
        private int unsettled;
        private String version = "";
        private String settled;

        /** Whether there must be another look soon. */
        private boolean see(String now) {
            looks = now.equals(version) ? looks + 1 : 1;
            version = now;
            unsettled++;
            boolean isSettled = looks >= (now.isEmpty() ? LOOKS_TO_BE_GONE : LOOKS_TO_SETTLE);
            if (isSettled || unsettled >= MOST_UNSETTLED && !now.isEmpty()) {
                settled = now;
                unsettled = 0;
            }
            return !now.equals(settled);
        }

        private boolean isAnother(String version) {
            return settled != null && !settled.equals(version);
        }
    }

    Looking(Site site) {
        this.site = site;
    }

    /**
     * Waits for a page to become another than the browser has; not always as long as is allowed.
     *
     * @return whether it did
     */
    synchronized boolean await(String path, String version, long millis)
            throws InterruptedException {
        Seen page = seen.computeIfAbsent(path, none -> new Seen());
        page.waiting++;
        if (seen.size() == 1 && page.waiting == 1) {
            // The first; more would wake each other without end.
            notifyAll();
        }
        try {
            if (!page.isAnother(version)) {
                wait(millis);
            }
            return page.isAnother(version);
        } finally {
            page.waiting--;
        }
    }

    /** Looks until its thread is interrupted. */
    @Override
    public void run() {
        try {
            while (true) {
                Map<String, String> now = look(waitedFor());
                Thread.sleep(take(now) ? SETTLING_MILLIS : TICK_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, String> look(Set<String> paths) {
        try {
            return site.versions(paths);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failed) {
            // Who asks for the page is told; here the next look may fare better.
            return Map.of();
        }
    }

    private synchronized Set<String> waitedFor() throws InterruptedException {
        while (true) {
            seen.values().removeIf(page -> page.waiting == 0);
            if (!seen.isEmpty()) {
                return Set.copyOf(seen.keySet());
            }
            wait();
        }
    }

    private synchronized boolean take(Map<String, String> now) {
        boolean isNews = false;
        boolean unsettled = false;
        for (Map.Entry<String, String> each : now.entrySet()) {
            Seen page = seen.get(each.getKey());
            if (page != null) {
                String before = page.settled;
                unsettled |= page.see(each.getValue());
                isNews |= !Objects.equals(page.settled, before);
            }
        }
        if (isNews) {
            notifyAll();
        }
        return unsettled;
    }
}
