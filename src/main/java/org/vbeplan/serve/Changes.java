package org.vbeplan.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Tells a browser, as server-sent events, that a page became another. */
final class Changes {

    /** An author does not see a twentieth of a second. */
    private static final long TICK_MILLIS = 50;

    /** How often a word is sent that says nothing, to find out whether anybody listens. */
    private static final int TICKS_OF_SILENCE = 100;

    private final Site site;
    private final String path;
    private final String version;

    /**
     * @param asked the page's path and, after a {@code !}, the version that the browser has
     */
    Changes(Site site, String asked) {
        int mark = asked.lastIndexOf('!');
        this.site = site;
        this.path = mark < 0 ? asked : asked.substring(0, mark);
        this.version = mark < 0 ? "" : asked.substring(mark + 1);
    }

    /**
     * Waits for the page to become another.
     *
     * @throws IOException where nobody listens any more
     */
    void tell(OutputStream out) throws IOException {
        for (int tick = 0; site.version(path).equals(version); tick++) {
            if (tick % TICKS_OF_SILENCE == 0) {
                send(": \n\n", out);
            }
            try {
                Thread.sleep(TICK_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        send("data: \n\n", out);
    }

    private static void send(String words, OutputStream out) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
