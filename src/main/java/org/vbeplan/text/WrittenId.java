package org.vbeplan.text;

import java.util.Locale;

/** An id as somebody wrote it: small letters, digits and hyphens, or nearly. */
public final class WrittenId {

    private WrittenId() {}

    /** The id that was probably meant, which is the same one where it is an id. */
    public static String meant(String text) {
        StringBuilder id = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
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

    /** What an id may hold beside hyphens. */
    public static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "åäöéü".indexOf(c) >= 0;
    }
}
