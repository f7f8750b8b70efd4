package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.List;

/** Lays two texts side by side, word by word. */
final class WordDiff {

    private WordDiff() {}

    static List<Run> of(String before, String now) {
        int start = 0;
        int shorter = Math.min(before.length(), now.length());
        int lastSpace = 0;
        while (start < shorter && before.charAt(start) == now.charAt(start)) {
            start++;
            lastSpace = before.charAt(start - 1) == ' ' ? start : lastSpace;
        }
        List<Run> runs = new ArrayList<>();
        add(Run.Kind.SAME, before.substring(0, lastSpace), runs);
        add(Run.Kind.DELETED, before.substring(lastSpace), runs);
        add(Run.Kind.INSERTED, now.substring(lastSpace), runs);
        return runs;
    }

    private static void add(Run.Kind kind, String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text));
        }
    }
}
