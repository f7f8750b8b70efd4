package org.vbeplan.redline;

import java.util.List;
import org.vbeplan.document.Redline.Piece;
import org.vbeplan.document.Redline.Piece.Kind;

/**
 * What is kept of a stretch that is the same.
 *
 * @param head kept after the change before; empty where there is none
 * @param tail kept before the change after; empty where there is none
 * @param isWhole nothing is left out, and all of it is {@code head}
 */
record Cut(String head, String tail, boolean isWhole) {

    /**
     * @param words that are kept on each side of a change
     * @param afterChange whether a change stands before the stretch
     * @param beforeChange whether a change stands after it
     */
    static Cut of(String text, int words, boolean afterChange, boolean beforeChange) {
        int first = afterChange ? end(text, words) : 0;
        int last = beforeChange ? start(text, words) : text.length();
        // A few words more take no more room than the sign that they are left out.
        return last - first <= 12
                ? new Cut(text, "", true)
                : new Cut(text.substring(0, first), text.substring(last), false);
    }

    void addTo(List<Piece> pieces) {
        if (!head.isEmpty()) {
            pieces.add(new Piece(Kind.SAME, head));
        }
        if (!isWhole) {
            pieces.add(new Piece(Kind.LEFT_OUT, ""));
            if (!tail.isEmpty()) {
                pieces.add(new Piece(Kind.SAME, tail));
            }
        }
    }

    /** Where so many words from the beginning end. */
    private static int end(String text, int words) {
        int at = 0;
        for (int left = words; at < text.length() && left > 0; left--) {
            int from = at;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
            int space = text.indexOf(' ', from);
            at = space < 0 ? text.length() : space;
        }
        return at;
    }

    /** Where the last so many words begin. */
    private static int start(String text, int words) {
        int at = text.length();
        for (int left = words; at > 0 && left > 0; left--) {
            int until = at;
            while (until > 0 && text.charAt(until - 1) == ' ') {
                until--;
            }
            int space = until == 0 ? -1 : text.lastIndexOf(' ', until - 1);
            at = space + 1;
        }
        return at;
    }
}
