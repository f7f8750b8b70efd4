package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays two texts side by side, word by word. */
final class WordDiff {

    private WordDiff() {}

    static List<Run> of(String before, String now) {
        List<String> former = Tokens.of(before);
        List<String> present = Tokens.of(now);
        Map<String, Integer> numbers = new HashMap<>();
        int[] a = numbered(former, numbers);
        int[] b = numbered(present, numbers);
        boolean[] aKept = new boolean[a.length];
        boolean[] bKept = new boolean[b.length];
        new ShortestEdit(a, b, aKept, bKept).find();
        Legible.join(former, present, aKept, bKept);
        return runs(former, present, aKept, bKept);
    }

    private static int[] numbered(List<String> tokens, Map<String, Integer> numbers) {
        int[] numbered = new int[tokens.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers.computeIfAbsent(tokens.get(i), token -> numbers.size());
        }
        return numbered;
    }

    /** What is kept on both sides is the same, one after the other. */
    private static List<Run> runs(
            List<String> former, List<String> present, boolean[] aKept, boolean[] bKept) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < aKept.length || j < bKept.length) {
            StringBuilder same = new StringBuilder();
            while (i < aKept.length && j < bKept.length && aKept[i] && bKept[j]) {
                same.append(former.get(i++));
                j++;
            }
            add(Run.Kind.SAME, same, runs);
            StringBuilder gone = new StringBuilder();
            while (i < aKept.length && !aKept[i]) {
                gone.append(former.get(i++));
            }
            add(Run.Kind.DELETED, gone, runs);
            StringBuilder come = new StringBuilder();
            while (j < bKept.length && !bKept[j]) {
                come.append(present.get(j++));
            }
            add(Run.Kind.INSERTED, come, runs);
        }
        return runs;
    }

    private static void add(Run.Kind kind, StringBuilder text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text.toString()));
        }
    }
}
