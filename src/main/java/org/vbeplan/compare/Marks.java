package org.vbeplan.compare;

/** The marks of Markdown in a {@link Value.Text}: what is there for the eye and not for the ear. */
public final class Marks {

    private static final String SIGNS = "[*`\\";

    private Marks() {}

    /** The words alone: no emphasis, no addresses, no calls of notes. */
    public static String plain(String text) {
        if (text.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return text;
        }
        StringBuilder words = new StringBuilder(text.length());
        Tokens.of(text).forEach(token -> plain(token, words));
        return words.toString();
    }

    private static void plain(String token, StringBuilder words) {
        char first = token.charAt(0);
        int length = token.length();
        if (first == '\\' && length == 2) {
            words.append(token.charAt(1));
        } else if (first == '`') {
            words.append(token, Math.min(1, length), Math.max(1, length - 1));
        } else if (first == '*') {
            words.append(plain(inside(token, token.startsWith("**") ? 2 : 1)));
        } else if (isLink(token)) {
            int from = first == '!' ? 2 : 1;
            words.append(plain(token.substring(from, token.indexOf("]("))));
        } else if (!token.startsWith("[^") || !token.endsWith("]")) {
            words.append(token);
        }
    }

    private static boolean isLink(String token) {
        return token.endsWith(")") && (token.startsWith("![") || token.startsWith("["));
    }

    private static String inside(String token, int mark) {
        return token.length() < 2 * mark ? "" : token.substring(mark, token.length() - mark);
    }
}
