package org.vbeplan.read;

import java.util.Locale;

/** Identities: Swedish words in small letters, with digits and hyphens. */
final class Ids {

    private static final int MAX_LENGTH = 80;

    private Ids() {}

    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1;
            if (!isLetterOrDigit(c) && (c != '-' || edge)) {
                return false;
            }
        }
        return true;
    }

    /** The id that somebody probably meant; empty where nothing is left of it. */
    static String suggest(String text) {
        StringBuilder id = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < Math.min(lower.length(), MAX_LENGTH); i++) {
            char c = lower.charAt(i);
            if (isLetterOrDigit(c)) {
                id.append(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        int end = id.length();
        return end > 0 && id.charAt(end - 1) == '-' ? id.substring(0, end - 1) : id.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "åäöéü".indexOf(c) >= 0;
    }
}
