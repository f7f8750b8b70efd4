package org.vbeplan.cli;

import java.util.Arrays;
import java.util.List;

/** The forms in which {@code diff} says what changed. */
enum DiffForm {
    TEXT("text", 6),
    MARKDOWN("md", 8),
    HTML("html", 16),
    PDF("pdf", 16),
    JSON("json", 0);

    private final String word;
    private final int context;

    DiffForm(String word, int context) {
        this.word = word;
        this.context = context;
    }

    /** How many words of what is the same stand on each side of a change. */
    int context() {
        return context;
    }

    /** Whether it is read as a document, by who never sees a plan's file. */
    boolean isDocument() {
        return this == HTML || this == PDF;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(form -> form.word).toList();
    }

    static DiffForm named(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst().get();
    }
}
