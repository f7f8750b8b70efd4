package org.vbeplan.serve;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What a {@link LocalServer} shows. Asked by several threads. */
public interface Site {

    /**
     * A page as it is now.
     *
     * @param path begins with {@code /}; whatever a browser may send
     */
    Optional<String> page(String path);

    /** What is shown where there is no page, or none any more. */
    String missing(String path);

    /**
     * Another text for another page, empty where there is none; the same as long as the page is.
     * All are looked at at once.
     */
    Map<String, String> versions(Collection<String> paths);
}
