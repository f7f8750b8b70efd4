package org.vbeplan.serve;

import com.sun.net.httpserver.Headers;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Who may ask: the person's own browser, at one of our pages or by a link that leads to one. */
final class Askers {

    private static final int USUAL_PORT = 80;

    private Askers() {}

    /**
     * A name of another site that leads here must not be answered with what a plan says, and a page
     * of another site has nothing to fetch here, even if it can't read it.
     */
    static boolean isOurs(Headers request, int port) {
        return isName(request.getFirst("Host"), port)
                && isOrigin(request.getFirst("Origin"), port)
                && isSite(request.getFirst("Sec-Fetch-Site"), request.getFirst("Sec-Fetch-Mode"));
    }

    private static boolean isName(String host, int port) {
        return host != null && names(port).contains(host.toLowerCase(Locale.ROOT));
    }

    /** What a browser says of the page that asks; some programs say nothing. */
    private static boolean isOrigin(String origin, int port) {
        return origin == null
                || origin.startsWith("http://")
                        && isName(origin.substring("http://".length()), port);
    }

    private static boolean isSite(String site, String mode) {
        return site == null
                || Set.of("same-origin", "none").contains(site)
                || "navigate".equals(mode);
    }

    private static Set<String> names(int port) {
        Set<String> names = new HashSet<>();
        for (String name : Set.of("localhost", "127.0.0.1", "[::1]")) {
            names.add(name + ":" + port);
            if (port == USUAL_PORT) {
                names.add(name);
            }
        }
        return names;
    }
}
