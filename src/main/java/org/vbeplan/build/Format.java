package org.vbeplan.build;

import java.util.Optional;

/** What a plan is written as. */
public enum Format {
    MARKDOWN("md"),
    HTML("html"),
    PDF("pdf");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The file's ending, and the name on the command line. */
    public String ending() {
        return ending;
    }

    public static Optional<Format> byEnding(String ending) {
        for (Format format : values()) {
            if (format.ending.equals(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
