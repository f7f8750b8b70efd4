package org.vbeplan.finding;

/** The language the program talks to its user in; documents are always Swedish. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** {@code sv} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** Swedish for a tag such as {@code sv}, {@code sv_SE.UTF-8} or {@code sv-FI}, else English. */
    public static Language of(String tag) {
        String lower = tag.toLowerCase(java.util.Locale.ROOT);
        boolean swedish = lower.equals("sv") || lower.startsWith("sv-") || lower.startsWith("sv_");
        return swedish ? SWEDISH : ENGLISH;
    }
}
