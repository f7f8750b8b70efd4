package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins changes with nothing but a little between them: a reader takes in one changed phrase more
 * easily than three changed words with an "och" that happens to be the same.
 */
final class Legible {

    /** Words that can be taken into a change. */
    private static final int FEW = 2;

    private Legible() {}

    /** A stretch that is the same on both sides, or differs. */
    private static final class Stretch {
        final boolean isSame;
        final int aFrom;
        int aTo;
        final int bFrom;
        int bTo;

        Stretch(boolean isSame, int a, int b) {
            this.isSame = isSame;
            this.aFrom = a;
            this.aTo = a;
            this.bFrom = b;
            this.bTo = b;
        }
    }

    static void join(List<String> former, List<String> present, boolean[] aKept, boolean[] bKept) {
        int[] a = counted(former);
        int[] b = counted(present);
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : stretches(aKept, bKept)) {
            joined.add(next);
            int last = joined.size() - 1;
            // Looked at again and again: a larger change takes in more.
            while (last >= 2 && !joined.get(last).isSame && takesIn(joined, last, a, b)) {
                Stretch before = joined.get(last - 2);
                before.aTo = joined.get(last).aTo;
                before.bTo = joined.get(last).bTo;
                joined.remove(last);
                joined.remove(last - 1);
                last -= 2;
            }
        }
        for (Stretch stretch : joined) {
            if (!stretch.isSame) {
                Arrays.fill(aKept, stretch.aFrom, stretch.aTo, false);
                Arrays.fill(bKept, stretch.bFrom, stretch.bTo, false);
            }
        }
    }

    private static boolean takesIn(List<Stretch> all, int last, int[] a, int[] b) {
        int between = words(a, all.get(last - 1).aFrom, all.get(last - 1).aTo);
        return between == 0
                || between <= FEW
                        && between < size(all.get(last - 2), a, b)
                        && between < size(all.get(last), a, b);
    }

    private static int size(Stretch stretch, int[] a, int[] b) {
        return Math.max(words(a, stretch.aFrom, stretch.aTo), words(b, stretch.bFrom, stretch.bTo));
    }

    private static int words(int[] counted, int from, int to) {
        return counted[to] - counted[from];
    }

    /** How many words stand before each piece, and in all. */
    private static int[] counted(List<String> tokens) {
        int[] counted = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            counted[i + 1] = counted[i] + (Tokens.isWord(tokens.get(i)) ? 1 : 0);
        }
        return counted;
    }

    private static List<Stretch> stretches(boolean[] aKept, boolean[] bKept) {
        List<Stretch> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < aKept.length || j < bKept.length) {
            boolean isSame = i < aKept.length && j < bKept.length && aKept[i] && bKept[j];
            Stretch stretch = new Stretch(isSame, i, j);
            if (isSame) {
                while (i < aKept.length && j < bKept.length && aKept[i] && bKept[j]) {
                    i++;
                    j++;
                }
            } else {
                while (i < aKept.length && !aKept[i]) {
                    i++;
                }
                while (j < bKept.length && !bKept[j]) {
                    j++;
                }
            }
            stretch.aTo = i;
            stretch.bTo = j;
            all.add(stretch);
        }
        return all;
    }
}
