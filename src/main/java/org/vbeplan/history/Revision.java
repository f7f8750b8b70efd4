package org.vbeplan.history;

import static java.util.Objects.requireNonNull;

/**
 * A commit.
 *
 * @param name as the user named it, such as {@code HEAD~1}
 * @param id in full, in hexadecimal digits
 */
public record Revision(String name, String id) {

    private static final int SHORT = 10;

    public Revision {
        requireNonNull(name, "name");
        requireNonNull(id, "id");
    }

    /** One that nobody named, shown by the beginning of its id. */
    static Revision unnamed(String id) {
        return new Revision(id.substring(0, Math.min(SHORT, id.length())), id);
    }
}
