package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits in a passage: a word, or a part of one that is written with a hyphen.
 *
 * @param start where it begins in the passage
 * @param lower the word in lower case, by which words are compared
 */
record Token(String text, String lower, int start) {

    int end() {
        return start + text.length();
    }

    static List<Token> in(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            if (!Character.isLetterOrDigit(words.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
                end++;
            }
            String text = words.substring(at, end);
            tokens.add(new Token(text, text.toLowerCase(Locale.ROOT), at));
            at = end;
        }
        return tokens;
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    /** Written in capitals, as abbreviations are. */
    boolean isInCapitals() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
