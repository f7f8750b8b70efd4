package org.vbeplan.scorecard;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;

/** The forms in which scorecards can be had. */
public enum ScorecardFormat {
    TEXT("text"),
    JSON("json");

    /** The catalogue of sentences that scorecards speak by. */
    public static final String CATALOGUE = "scorecard";

    private final String word;

    ScorecardFormat(String word) {
        this.word = word;
    }

    public static Optional<ScorecardFormat> byWord(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(format -> format.word).toList();
    }

    /**
     * Writes scorecards.
     *
     * @param messages with {@link #CATALOGUE}
     */
    public void write(List<Scorecard> cards, Messages messages, Style style, Writer out)
            throws IOException {
        switch (this) {
            case TEXT -> TextCard.write(cards, messages, style, out);
            case JSON -> JsonCard.write(cards, messages, out);
        }
    }
}
