package org.vbeplan.finding;

import java.util.Collection;

/**
 * Suggestions for one plan. Who has written a hundred names that don't exist has not made a slip of
 * the pen, and each guess looks at every name there is.
 */
public final class Guesses {

    /** So many wrong names are given a suggestion. */
    public static final int MOST = 100;

    private int left = MOST;

    /** The name closest to what was written; empty where none is close, or enough were guessed. */
    public String to(String written, Collection<String> names) {
        return left-- > 0 ? Nearest.to(written, names) : "";
    }
}
