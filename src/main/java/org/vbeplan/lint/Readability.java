package org.vbeplan.lint;

import java.util.List;

/**
 * How hard a text is to read, by LIX: words to a sentence, plus long words to a hundred. Around 40
 * is the language of newspapers, above 60 that of dissertations.
 */
final class Readability {

    /** A word of more letters than this is long. */
    private static final int LONG = 6;

    private int words;
    private int longWords;
    private int sentences;

    /** Adds the words and sentences of a passage. */
    void add(Passage passage) {
        List<Token> tokens = passage.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (beginsWord(passage.words(), token)) {
                words++;
                int letters = token.text().length();
                while (i + 1 < tokens.size() && !beginsWord(passage.words(), tokens.get(i + 1))) {
                    i++;
                    letters += tokens.get(i).text().length();
                }
                longWords += letters > LONG ? 1 : 0;
            }
        }
        sentences += passage.sentences().size();
    }

    int words() {
        return words;
    }

    /** Rounded; 0 for a text without words. */
    int lix() {
        return words == 0
                ? 0
                : (int) Math.round((double) words / sentences + 100.0 * longWords / words);
    }

    /** {@code vit makt-miljön} is two words: what follows a hyphen or a colon goes on. */
    static boolean beginsWord(String words, Token token) {
        int before = token.start() - 1;
        return before <= 0
                || "-‑:’'".indexOf(words.charAt(before)) < 0
                || !Character.isLetterOrDigit(words.charAt(before - 1));
    }
}
