package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fewest pieces to leave out and put in to make one text of another, by Myers's method. Where
 * that would take too long, the pieces that stand once in each text are taken as sure, and it is
 * tried between them; where there is none of those, the whole stretch is another.
 */
final class ShortestEdit {

    /** Differences up to which the shortest way is looked for: its square is the work. */
    private static final int MOST = 600;

    /** Steps for one pair of texts; a text of megabytes is not worth minutes. */
    private static final int WORK = 20_000_000;

    private final int[] a;
    private final int[] b;
    private final boolean[] aKept;
    private final boolean[] bKept;
    private int work;

    ShortestEdit(int[] a, int[] b, boolean[] aKept, boolean[] bKept) {
        this.a = a;
        this.b = b;
        this.aKept = aKept;
        this.bKept = bKept;
    }

    /** Marks what the texts share. */
    void find() {
        find(0, a.length, 0, b.length);
    }

    private void find(int aFrom, int aTo, int bFrom, int bTo) {
        int aStart = aFrom;
        int bStart = bFrom;
        int aEnd = aTo;
        int bEnd = bTo;
        while (aStart < aEnd && bStart < bEnd && a[aStart] == b[bStart]) {
            keep(aStart++, bStart++);
        }
        while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] == b[bEnd - 1]) {
            keep(--aEnd, --bEnd);
        }
        if (aStart < aEnd && bStart < bEnd && !shortest(aStart, aEnd, bStart, bEnd)) {
            between(aStart, aEnd, bStart, bEnd);
        }
    }

    private void keep(int i, int j) {
        aKept[i] = true;
        bKept[j] = true;
    }

    /** The shortest way; false where it is too long. */
    private boolean shortest(int aFrom, int aTo, int bFrom, int bTo) {
        int n = aTo - aFrom;
        int m = bTo - bFrom;
        int most = Math.min(n + m, MOST);
        List<int[]> trace = new ArrayList<>();
        int[] reached = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int left = reached[most + k];
                int right = reached[most + 2 + k];
                int x = k == -d || k != d && left < right ? right : left + 1;
                while (x < n && x - k < m && a[aFrom + x] == b[bFrom + x - k]) {
                    x++;
                    work++;
                }
                reached[most + 1 + k] = x;
                if (x >= n && x - k >= m) {
                    trace.add(slice(reached, most, d));
                    back(trace, aFrom, bFrom, n, m);
                    return true;
                }
            }
            trace.add(slice(reached, most, d));
            work += d;
            if (work > WORK) {
                return false;
            }
        }
        return false;
    }

    /** What was reached with {@code d} differences: the diagonals from {@code -d} to {@code d}. */
    private static int[] slice(int[] reached, int most, int d) {
        int[] slice = new int[2 * d + 1];
        System.arraycopy(reached, most + 1 - d, slice, 0, slice.length);
        return slice;
    }

    private void back(List<int[]> trace, int aFrom, int bFrom, int n, int m) {
        int x = n;
        int y = m;
        for (int d = trace.size() - 1; d > 0; d--) {
            int k = x - y;
            int[] before = trace.get(d - 1);
            int left = at(before, d - 1, k - 1);
            int right = at(before, d - 1, k + 1);
            boolean isDown = k == -d || k != d && left < right;
            int earlierX = isDown ? right : left;
            int earlierY = earlierX - (isDown ? k + 1 : k - 1);
            while (x > earlierX + (isDown ? 0 : 1) && y > earlierY + (isDown ? 1 : 0)) {
                keep(aFrom + --x, bFrom + --y);
            }
            x = earlierX;
            y = earlierY;
        }
        while (x > 0 && y > 0) {
            keep(aFrom + --x, bFrom + --y);
        }
    }

    /** A diagonal that was not reached lies before the beginning. */
    private static int at(int[] slice, int d, int k) {
        return k < -d || k > d ? -1 : slice[k + d];
    }

    private void between(int aFrom, int aTo, int bFrom, int bTo) {
        if (work > WORK) {
            return;
        }
        Map<Integer, Integer> once = once(b, bFrom, bTo);
        List<Integer> sure = new ArrayList<>();
        Map<Integer, Integer> inA = once(a, aFrom, aTo);
        for (int i = aFrom; i < aTo; i++) {
            if (inA.get(a[i]) >= 0 && once.getOrDefault(a[i], -1) >= 0) {
                sure.add(i);
            }
        }
        boolean[] rising = LongestRun.of(sure.stream().mapToInt(i -> once.get(a[i])).toArray());
        int aNext = aFrom;
        int bNext = bFrom;
        boolean isAny = false;
        for (int s = 0; s < rising.length; s++) {
            if (rising[s]) {
                int i = sure.get(s);
                find(aNext, i, bNext, once.get(a[i]));
                keep(i, once.get(a[i]));
                aNext = i + 1;
                bNext = once.get(a[i]) + 1;
                isAny = true;
            }
        }
        if (isAny) {
            find(aNext, aTo, bNext, bTo);
        }
    }

    /** Piece → its place, or -1 where it stands more than once. */
    private static Map<Integer, Integer> once(int[] pieces, int from, int to) {
        Map<Integer, Integer> once = new HashMap<>();
        for (int i = from; i < to; i++) {
            once.merge(pieces[i], i, (first, second) -> -1);
        }
        return once;
    }
}
