package org.vbeplan.print;

/**
 * Puts soft hyphens where a long Swedish word may be broken, by Liang's algorithm: {@code
 * handlingsplan} becomes {@code hand-lings-plan}. The patterns are loaded with the first long word.
 */
final class SwedishHyphenation {
    /** Shorter words fit on the next line at little cost to the right edge. */
    static final int MIN_WORD = 8;

    /**
     * Letters that stay together before and after a break. Three, since Swedish prefixes (för-,
     * upp-, sam-) and suffixes (-het, -are) of three letters stand well alone, and two do not.
     */
    static final int MIN_PART = 3;

    private static final char SOFT_HYPHEN = '\u00AD';

    private HyphenationPatterns patterns;

    /** The text with soft hyphens; addresses, numbers and abbreviations stay as they are. */
    String hyphenate(String text) {
        if (text.length() < MIN_WORD) {
            return text;
        }
        StringBuilder result = null;
        int end = 0;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = start;
            boolean plain = true;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                plain &= !isTechnical(text, end);
                end++;
            }
            if (plain && end - start >= MIN_WORD) {
                if (result == null) {
                    result = new StringBuilder(text.length() + 32).append(text, 0, start);
                }
                words(text, start, end, result);
            } else if (result != null) {
                result.append(text, start, end);
            }
            if (result != null && end < text.length()) {
                result.append(text.charAt(end));
            }
        }
        return result == null ? text : result.toString();
    }

    private void words(String text, int start, int end, StringBuilder result) {
        int at = start;
        while (at < end) {
            int wordEnd = at;
            while (wordEnd < end && Character.isLetter(text.charAt(wordEnd))) {
                wordEnd++;
            }
            if (wordEnd - at >= MIN_WORD && isWord(text, at, wordEnd)) {
                word(text.substring(at, wordEnd), result);
            } else {
                result.append(text, at, wordEnd);
            }
            if (wordEnd < end) {
                result.append(text.charAt(wordEnd));
            }
            at = wordEnd + 1;
        }
    }

    private void word(String word, StringBuilder result) {
        if (patterns == null) {
            patterns = HyphenationPatterns.swedish();
        }
        byte[] breaks = patterns.breaks(word);
        for (int i = 0; i < word.length(); i++) {
            if (i >= MIN_PART && i <= word.length() - MIN_PART && (breaks[i] & 1) == 1) {
                result.append(SOFT_HYPHEN);
            }
            result.append(word.charAt(i));
        }
    }

    /** Capitals after the first letter mark an abbreviation or a brand, not a word of Swedish. */
    private static boolean isWord(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00A0';
    }

    /** Marks an address, a number or a word whose author has set the breaks. */
    private static boolean isTechnical(String text, int at) {
        char c = text.charAt(at);
        boolean digit = c >= '0' && c <= '9';
        boolean innerDot =
                c == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return digit || innerDot || c == '@' || c == '\\' || c == '_' || c == SOFT_HYPHEN;
    }
}
