package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, spaces and signs. A call of a note, a link, a picture, code and a few
 * words in emphasis are one piece each: half a link is of no use to a reader.
 */
final class Tokens {

    /** Characters in which a piece of Markdown must end; a text may be full of what only begins. */
    private static final int LONGEST = 600;

    /** Characters of an emphasis that is one piece; in a longer one each word is looked at. */
    private static final int EMPHASIS = 60;

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

    /** Whether it says something, and is more than a space or a sign. */
    static boolean isWord(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int end(String text, int at) {
        int character = text.codePointAt(at);
        int end = at + Character.charCount(character);
        if (Character.isLetterOrDigit(character)) {
            while (end < text.length() && isInWord(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }
        return switch (character) {
            case ' ' -> {
                while (end < text.length() && text.charAt(end) == ' ') {
                    end++;
                }
                yield end;
            }
            case '[' ->
                    text.startsWith("[^", at) ? closing(text, at, "]", LONGEST) : link(text, at);
            case '!' -> text.startsWith("![", at) ? link(text, at + 1) : end;
            case '`' -> closing(text, at, "`", LONGEST);
            case '*' -> closing(text, at, text.startsWith("**", at) ? "**" : "*", EMPHASIS);
            case '\\' -> Math.min(text.length(), at + 2);
            default -> end;
        };
    }

    private static boolean isInWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** Behind a link that begins at the bracket; behind the bracket where none does. */
    private static int link(String text, int at) {
        int words = closing(text, at, "](", LONGEST);
        int all = words == at + 1 ? words : closing(text, words - 1, ")", LONGEST);
        return all == words ? at + 1 : all;
    }

    /** Behind the sign that closes a piece; behind its first character where nothing does. */
    private static int closing(String text, int at, String sign, int longest) {
        String near = text.substring(at, Math.min(text.length(), at + longest));
        int line = near.indexOf('\n');
        int end = near.indexOf(sign, sign.length());
        return end < 0 || line >= 0 && line < end ? at + 1 : at + end + sign.length();
    }
}
