package org.vbeplan.overview;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;

/** The forms in which the view can be had. */
public enum ViewFormat {
    TEXT("text"),
    MARKDOWN("md"),
    JSON("json");

    /** The catalogue of sentences that the view speaks by. */
    public static final String CATALOGUE = "overview";

    private final String word;

    ViewFormat(String word) {
        this.word = word;
    }

    public static Optional<ViewFormat> byWord(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(format -> format.word).toList();
    }

    /**
     * Writes the view.
     *
     * @param messages with {@link #CATALOGUE}
     */
    public void write(CityYear view, Messages messages, Style style, Writer out)
            throws IOException {
        switch (this) {
            case TEXT -> new TextView(view, messages, style).write(out);
            case JSON -> new JsonView(view, out).write();
            case MARKDOWN -> new MarkdownView(view, messages).write(out);
        }
    }
}
