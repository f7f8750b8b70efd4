package org.vbeplan.lint;

import java.util.Set;

/** Signs beside or between letters that can only come from a mistake of a machine. */
final class MisreadSigns {

    /** What follows a half of a pair of words: {@code mötes- och dialogformer}. */
    private static final Set<String> JOINING =
            Set.of(
                    "och",
                    "eller",
                    "samt",
                    "respektive",
                    "resp",
                    "till",
                    "som",
                    "men",
                    "såväl",
                    "utan",
                    "kontra",
                    "både",
                    "än",
                    "i",
                    "m",
                    "inte",
                    "liksom",
                    "plus");

    private static final int FEWEST_APART = 5;

    private MisreadSigns() {}

    static boolean isSign(String words, int at) {
        char c = words.charAt(at);
        if (c >= 'a' && c <= 'z' || c == ' ') {
            return false;
        }
        return switch (c) {
            case 'Ã' -> isContinuation(next(words, at));
            case 'Â' -> "§°»«·".indexOf(next(words, at)) >= 0;
            case 'â' -> next(words, at) == '€';
            case '√' -> "§•∂Ö£".indexOf(next(words, at)) >= 0;
            case 'ï' -> next(words, at) == '¿';
            case 'ﬀ', 'ﬁ', 'ﬂ', 'ﬃ', 'ﬄ' -> true;
            case '¨', '˚' -> isLetter(previous(words, at)) || isLetter(next(words, at));
            case '¬' -> isLetter(previous(words, at));
            case '÷', 'õ' -> isSmall(previous(words, at)) && isSmall(next(words, at));
            case 'š', 'Š', 'Œ' -> isForeign(words, at);
            case '|' -> isBetweenLetters(words, at) && !isTableRow(words, at);
            case '<' -> isBetweenLetters(words, at) && !isTag(words, at);
            case '-' -> isTorn(words, at);
            default -> isFirstOfLettersApart(words, at);
        };
    }

    private static char previous(String words, int at) {
        return at > 0 ? words.charAt(at - 1) : ' ';
    }

    private static char next(String words, int at) {
        return at + 1 < words.length() ? words.charAt(at + 1) : ' ';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c);
    }

    private static boolean isSmall(char c) {
        return Character.isLowerCase(c);
    }

    /** What the second byte of å, ä, ö, é and the like is shown as. */
    private static boolean isContinuation(char c) {
        return c >= '\u0080' && c <= '\u00bf' || "…¤„†–—™Œ".indexOf(c) >= 0;
    }

    /** ö, ä and å of another machine stand in words of small letters; names begin with capitals. */
    private static boolean isForeign(String words, int at) {
        int from = at;
        while (from > 0 && isLetter(words.charAt(from - 1))) {
            from--;
        }
        return from < at
                && isSmall(words.charAt(from))
                && words.substring(from, at).chars().allMatch(c -> c < 'ž');
    }

    private static boolean isBetweenLetters(String words, int at) {
        return isSmall(previous(words, at)) && isSmall(next(words, at));
    }

    private static boolean isTableRow(String words, int at) {
        int start = words.lastIndexOf('\n', at) + 1;
        int end = words.indexOf('\n', at);
        String line = words.substring(start, end < 0 ? words.length() : end);
        return line.indexOf('|') != line.lastIndexOf('|');
    }

    private static boolean isTag(String words, int at) {
        int end = at + 1;
        while (end < words.length() && isSmall(words.charAt(end))) {
            end++;
        }
        return end < words.length() && words.charAt(end) == '>';
    }

    /** {@code extre- mism}: a hyphen of a line's end, and the next line behind it. */
    private static boolean isTorn(String words, int at) {
        boolean afterWord =
                at >= 3 && isSmall(words.charAt(at - 1)) && isLetter(words.charAt(at - 2));
        if (!afterWord || next(words, at) != ' ' || at + 2 >= words.length()) {
            return false;
        }
        int end = at + 2;
        while (end < words.length() && isSmall(words.charAt(end))) {
            end++;
        }
        String following = words.substring(at + 2, end);
        // "social- utbildnings- och" only lacks a comma.
        boolean isHalfToo = end < words.length() && words.charAt(end) == '-';
        return following.length() >= 3 && !isHalfToo && !JOINING.contains(following);
    }

    /** {@code V å l d s}: letters with a space behind each. */
    private static boolean isFirstOfLettersApart(String words, int at) {
        if (!isLetter(words.charAt(at)) || isLetter(previous(words, at))) {
            return false;
        }
        int letters = 0;
        int place = at;
        while (place < words.length()
                && isLetter(words.charAt(place))
                && (place + 1 == words.length() || words.charAt(place + 1) == ' ')) {
            letters++;
            place += 2;
        }
        return letters >= FEWEST_APART;
    }
}
