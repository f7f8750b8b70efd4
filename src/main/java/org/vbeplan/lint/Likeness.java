package org.vbeplan.lint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** How much of one text stands in another, word for word, by pairs and by fours of words. */
final class Likeness {

    /** Of the words of a copied text, so many stand beside the same word in the other. */
    private static final double LEAST_IN_PAIRS = 0.6;

    /** And so many among the same four: two texts on one subject have many pairs in common. */
    private static final double LEAST_IN_FOURS = 0.4;

    private static final int FOUR = 4;

    /** Of so many fours in a row one is chosen, so that a run of eleven words is never missed. */
    private static final int WINDOW = 8;

    private Likeness() {}

    /** The share of a text's words that stand in another too, in per cent; 0 if it is no copy. */
    static int copied(int[] words, int[] others) {
        double pairs = covered(words, others, 2);
        boolean isCopy = pairs >= LEAST_IN_PAIRS && covered(words, others, FOUR) >= LEAST_IN_FOURS;
        return isCopy ? (int) Math.round(100 * pairs) : 0;
    }

    private static double covered(int[] words, int[] others, int run) {
        Set<Integer> there = new HashSet<>();
        for (int i = 0; i + run <= others.length; i++) {
            there.add(hash(others, i, run));
        }
        int covered = 0;
        int upTo = 0;
        for (int i = 0; i + run <= words.length; i++) {
            if (there.contains(hash(words, i, run))) {
                covered += i + run - Math.max(i, upTo);
                upTo = i + run;
            }
        }
        return (double) covered / words.length;
    }

    /**
     * A few numbers by which a text is found again: of every {@value #WINDOW} fours of words in a
     * row, the least.
     */
    static int[] marks(int[] words) {
        int fours = words.length - FOUR + 1;
        if (fours < 1) {
            return new int[0];
        }
        int[] hashes = new int[fours];
        for (int i = 0; i < fours; i++) {
            hashes[i] = hash(words, i, FOUR);
        }
        int[] marks = new int[fours];
        int count = 0;
        int last = -1;
        for (int from = 0; from + WINDOW <= fours || from == 0; from++) {
            int least = from;
            for (int i = from; i < Math.min(fours, from + WINDOW); i++) {
                if (hashes[i] <= hashes[least]) {
                    least = i;
                }
            }
            if (least != last) {
                marks[count++] = hashes[least];
                last = least;
            }
        }
        return Arrays.stream(marks, 0, count).distinct().toArray();
    }

    private static int hash(int[] words, int from, int length) {
        int hash = 17;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + words[i];
        }
        return mix(hash);
    }

    /** Spreads a number, so that near ones come apart. */
    static int mix(int number) {
        int mixed = number * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
        return mixed ^ mixed >>> 13;
    }
}
