package org.vbeplan.read;

import org.vbeplan.text.WrittenId;

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
            if (!WrittenId.isLetterOrDigit(c) && (c != '-' || edge)) {
                return false;
            }
        }
        return true;
    }

    /** The id that somebody probably meant; empty where nothing is left of it. */
    static String suggest(String text) {
        return WrittenId.meant(text.substring(0, Math.min(text.length(), MAX_LENGTH)));
    }
}
