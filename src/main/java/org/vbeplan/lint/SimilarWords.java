package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by their beginnings and ends, so that one that differs by a letter in the middle is found
 * without a look at all of them. Where words differ in their ends, that is mostly grammar.
 */
final class SimilarWords {

    private static final int BEGINNING = 2;

    /** Words that begin and end alike; in a plan they are few. */
    private static final int MOST_ALIKE = 60;

    /** In shorter words another letter often makes another word: främmande, främjande. */
    private static final int SHORTEST_TO_EXCHANGE = 10;

    /** Letters that make another word as often as a mistake: försvara, försvåra. */
    private static final List<String> NEAR_LETTERS = List.of("aåä", "oö", "eé");

    private final int ending;
    private final Set<String> all = new HashSet<>();
    private final Map<String, List<String>> byEdges = new HashMap<>();

    /**
     * @param ending of how many letters an end is
     */
    SimilarWords(int ending) {
        this.ending = ending;
    }

    void add(String word) {
        if (all.add(word)) {
            byEdges.computeIfAbsent(edges(word), key -> new ArrayList<>()).add(word);
        }
    }

    boolean contains(String word) {
        return all.contains(word);
    }

    /** A word that differs from this one by one letter, or by two that changed places. */
    String similarTo(String word) {
        List<String> alike = byEdges.getOrDefault(edges(word), List.of());
        for (int i = 0; i < Math.min(MOST_ALIKE, alike.size()); i++) {
            if (isSlip(word, alike.get(i))) {
                return alike.get(i);
            }
        }
        return "";
    }

    private String edges(String word) {
        return word.substring(0, BEGINNING) + word.substring(word.length() - ending);
    }

    private static boolean isSlip(String word, String right) {
        int difference = word.length() - right.length();
        if (word.equals(right) || Math.abs(difference) > 1) {
            return false;
        }
        int from = 0;
        while (from < Math.min(word.length(), right.length())
                && word.charAt(from) == right.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < Math.min(word.length(), right.length()) - from
                && word.charAt(word.length() - 1 - same)
                        == right.charAt(right.length() - 1 - same)) {
            same++;
        }
        String wrongPart = word.substring(from, word.length() - same);
        String rightPart = right.substring(from, right.length() - same);
        boolean isParticiple =
                (wrongPart + rightPart).equals("n") && word.endsWith("de") && right.endsWith("de");
        // radikaliseras and radikaliserats, nämndens and nämnders: the letter before an s.
        boolean isEnding = same == 1 && word.endsWith("s");
        return !isParticiple
                && !isEnding
                && (isOneLetter(wrongPart, rightPart, word.length())
                        || isSwap(wrongPart, rightPart));
    }

    private static boolean isOneLetter(String wrongPart, String rightPart, int length) {
        if (wrongPart.length() + rightPart.length() == 1) {
            return true;
        }
        return wrongPart.length() == 1
                && rightPart.length() == 1
                && length >= SHORTEST_TO_EXCHANGE
                && NEAR_LETTERS.stream()
                        .noneMatch(near -> near.contains(wrongPart) && near.contains(rightPart));
    }

    private static boolean isSwap(String wrongPart, String rightPart) {
        return wrongPart.length() == 2
                && rightPart.length() == 2
                && wrongPart.charAt(0) == rightPart.charAt(1)
                && wrongPart.charAt(1) == rightPart.charAt(0);
    }
}
