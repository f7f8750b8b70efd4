package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, spaces and signs; a call of a note and an address are one piece each. */
final class Tokens {

    private Tokens() {}

    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            tokens.add(text.substring(at, end));
            at = end;
        }
        return tokens;
    }

    static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static int end(String text, int at) {
        if (text.startsWith("[^", at)) {
            return closing(text, at, ']');
        }
        if (text.startsWith("](", at)) {
            return closing(text, at, ')');
        }
        if (text.startsWith("**", at)) {
            return at + 2;
        }
        int character = text.codePointAt(at);
        int end = at + Character.charCount(character);
        boolean isWord = Character.isLetterOrDigit(character);
        while (end < text.length() && belongs(text, end, isWord, character)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean belongs(String text, int at, boolean isWord, int first) {
        int next = text.codePointAt(at);
        if (isWord) {
            return Character.isLetterOrDigit(next)
                    || Character.getType(next) == Character.NON_SPACING_MARK;
        }
        return first == ' ' && next == ' ';
    }

    /** Behind the sign that closes a piece; one character on where nothing does. */
    private static int closing(String text, int at, char sign) {
        int space = text.indexOf('\n', at);
        int end = text.indexOf(sign, at + 2);
        return end < 0 || space >= 0 && space < end ? at + 1 : end + 1;
    }
}
