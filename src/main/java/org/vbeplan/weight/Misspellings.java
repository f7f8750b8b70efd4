package org.vbeplan.weight;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that are no Swedish words, and what was meant: {@code misspellings.txt}. Each stands for
 * its inflections and compounds too, so that only what begins no other word may stand there.
 */
final class Misspellings {

    private static final int SHORTEST = 4;

    private static final Map<String, String> RIGHT = read();

    private Misspellings() {}

    private static Map<String, String> read() {
        Map<String, String> right = new HashMap<>();
        for (String line : WeightRules.lines("misspellings.txt")) {
            String[] words = line.strip().split("\\s+");
            right.put(words[0], words[1]);
        }
        return right;
    }

    /** The word as it was meant, in small letters; the word itself where nothing is known of it. */
    static String corrected(String word) {
        for (int end = word.length(); end >= SHORTEST; end--) {
            String right = RIGHT.get(word.substring(0, end));
            if (right != null) {
                return right + word.substring(end);
            }
        }
        return word;
    }

    static Map<String, String> all() {
        return RIGHT;
    }
}
