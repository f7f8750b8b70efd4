package org.vbeplan.finding;

import java.util.Collection;
import java.util.Locale;

/** Finds what a user probably meant among the names there are. */
public final class Nearest {

    /** A guess among so many ids helps nobody, and a plan may hold thousands of wrong ones. */
    private static final int MAX_NAMES = 500;

    private static final int MAX_EDITS = 8;

    private Nearest() {}

    /**
     * The name closest to what was written, or an empty text where nothing is close.
     *
     * <p>Close is at most one edit for three letters (at least one), an edit being a letter added,
     * removed, replaced or swapped with its neighbour, and never more than eight; case does not
     * count. Of equally close names the first one wins, so the order of {@code names} must not
     * depend on a hash.
     */
    public static String to(String written, Collection<String> names) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int limit = Math.min(MAX_EDITS, Math.max(1, wanted.length() / 3));
        String best = "";
        if (names.size() > MAX_NAMES) {
            return best;
        }
        int bestDistance = limit + 1;
        for (String name : names) {
            // A long difference in length can't be close; it also bounds the work for long input.
            if (Math.abs(name.length() - wanted.length()) > limit) {
                continue;
            }
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Damerau–Levenshtein distance, optimal string alignment. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
