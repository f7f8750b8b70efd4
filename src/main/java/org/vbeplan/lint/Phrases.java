package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names and terms that are looked for all at once. They are found however they are spaced,
 * hyphenated and capitalised, and with the ending of a genitive or a definite form.
 *
 * @param <T> what a name stands for
 */
final class Phrases<T> {

    /** How far apart two words of a name may stand: a hyphen, a space, a line break with indent. */
    private static final int WIDEST_GAP = 20;

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /**
     * @param exact an abbreviation: compared with its capitals
     */
    private record Entry<T>(List<String> words, boolean exact, T value) {}

    /**
     * A name that was found.
     *
     * @param start where it begins in the passage
     */
    record Match<T>(int start, int end, T value) {}

    /** Adds a name. An abbreviation is only found in its own capitals. */
    void add(String phrase, T value) {
        List<Token> tokens = Token.in(phrase);
        if (tokens.isEmpty()) {
            return;
        }
        boolean exact = tokens.size() == 1 && hasInnerCapital(phrase);
        List<String> words = tokens.stream().map(exact ? Token::text : Token::lower).toList();
        List<Entry<T>> entries =
                byFirst.computeIfAbsent(tokens.get(0).lower(), first -> new ArrayList<>());
        entries.add(new Entry<>(words, exact, value));
        // The longest is tried first.
        entries.sort((one, other) -> other.words().size() - one.words().size());
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** Every name in the passage, in order; of two that overlap, the first and longest. */
    List<Match<T>> in(Passage passage) {
        List<Match<T>> matches = new ArrayList<>();
        if (byFirst.isEmpty()) {
            return matches;
        }
        List<Token> tokens = passage.tokens();
        int at = 0;
        while (at < tokens.size()) {
            Entry<T> entry = entryAt(passage, tokens, at);
            if (entry == null) {
                at++;
                continue;
            }
            int last = at + entry.words().size() - 1;
            int end = tokens.get(last).end();
            matches.add(new Match<>(tokens.get(at).start(), end, entry.value()));
            at = last + 1;
        }
        return matches;
    }

    private Entry<T> entryAt(Passage passage, List<Token> tokens, int at) {
        String first = tokens.get(at).lower();
        Entry<T> entry = match(byFirst.get(first), passage, tokens, at);
        // A name of one word may have its ending on the first.
        if (entry == null && (first.endsWith("s") || first.endsWith("t"))) {
            entry = match(byFirst.get(cut(first, 1)), passage, tokens, at);
        }
        if (entry == null && first.endsWith("ts")) {
            entry = match(byFirst.get(cut(first, 2)), passage, tokens, at);
        }
        return entry;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private Entry<T> match(List<Entry<T>> entries, Passage passage, List<Token> tokens, int at) {
        if (entries == null) {
            return null;
        }
        for (Entry<T> entry : entries) {
            if (at + entry.words().size() <= tokens.size() && fits(entry, passage, tokens, at)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean fits(Entry<?> entry, Passage passage, List<Token> tokens, int at) {
        int size = entry.words().size();
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(at + i);
            String word = entry.words().get(i);
            String given = entry.exact() ? token.text() : token.lower();
            boolean same = given.equals(word) || i == size - 1 && isInflected(given, word);
            if (!same || i > 0 && !joined(passage.words(), tokens.get(at + i - 1), token)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code miljöns} of {@code miljön}, {@code arbetet} and {@code arbetets} of {@code arbete}.
     */
    private static boolean isInflected(String given, String word) {
        if (!given.startsWith(word)) {
            return false;
        }
        String ending = given.substring(word.length());
        return ending.equals("s")
                || word.endsWith("e") && (ending.equals("t") || ending.equals("ts"));
    }

    private static boolean joined(String words, Token one, Token next) {
        if (next.start() - one.end() > WIDEST_GAP) {
            return false;
        }
        for (int i = one.end(); i < next.start(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && c != '-' && c != '‑' && c != '–') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasInnerCapital(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
