package org.vbeplan.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Tells a browser, as server-sent events, that a page became another. */
final class Changes {

    /** How often a word is sent that says nothing, to find out whether anybody listens. */
    private static final long SILENCE_MILLIS = 5_000;

    private final Looking looking;
    private final String path;
    private final String version;

    /**
     * @param asked the page's path and, after a {@code !}, the version that the browser has
     */
    Changes(Looking looking, String asked) {
        int mark = asked.lastIndexOf('!');
        this.looking = looking;
        this.path = mark < 0 ? asked : asked.substring(0, mark);
        this.version = mark < 0 ? "" : asked.substring(mark + 1);
    }

    /**
     * Waits for the page to become another.
     *
     * @throws IOException where nobody listens any more
     */
    void tell(OutputStream out) throws IOException {
        try {
            do {
                send(": \n\n", out);
            } while (!looking.await(path, version, SILENCE_MILLIS));
            send("data: \n\n", out);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(String words, OutputStream out) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
