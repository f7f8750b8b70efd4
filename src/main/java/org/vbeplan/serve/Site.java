package org.vbeplan.serve;

import java.util.Optional;

/** What a {@link LocalServer} shows. Asked by several threads. */
public interface Site {

    /**
     * A page as it is now.
     *
     * @param path begins with {@code /}; whatever a browser may send
     */
    Optional<String> page(String path);

    /** Another text for another page; the same as long as the page is. */
    String version(String path);
}
