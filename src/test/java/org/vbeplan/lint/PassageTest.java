package org.vbeplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Places;
import org.vbeplan.text.Prose;

/** Every word of a passage stands at its offset in the Markdown, and nothing else stands there. */
class PassageTest {

    @Test
    void marksAreBlanked() {
        assertThat(words("Hotet är *högt*.[^sapo, s. 4] Se"))
                .isEqualTo("Hotet är  högt .              Se");
        assertThat(words("Se [rutinen](https://a.se/b) nu"))
                .isEqualTo("Se  rutinen                  nu");
        assertThat(words("{{nämnds}} `x` <https://a.se>")).isBlank().hasSize(29);
    }

    @Test
    void whatIsNoMarkIsKept() {
        for (String text :
                List.of(
                        "a < b",
                        "3 (tre) av 4",
                        "{ett}",
                        "fem! sex",
                        "Den 1. juli",
                        "a-b",
                        "<sup>4</sup>")) {
            assertThat(words(text)).isEqualTo(text);
        }
    }

    @Test
    void nothingMovesHoweverBrokenTheMarks() {
        for (String text :
                List.of(
                        "[^",
                        "{{",
                        "](",
                        "`",
                        "<a:",
                        "*_*",
                        "[^a\nb]",
                        "{{a}",
                        "[a](b\nc)",
                        "- ",
                        "1) ",
                        "> ")) {
            assertThat(words(text)).hasSameSizeAs(text);
        }
    }

    @Test
    void sentencesEndAtCapitalsItemsAndEmptyLines() {
        assertThat(sentences("En mening. En till! Och bl.a. Polisen."))
                .containsExactly("En mening.", "En till!", "Och bl.a. Polisen.");
        assertThat(sentences("Tre saker:\n\n- en\n- två\n  som går vidare\n1. tre"))
                .containsExactly("Tre saker:", "en", "två\n  som går vidare", "tre");
        assertThat(sentences("Ett stycke\nsom går vidare\n\nett annat"))
                .containsExactly("Ett stycke\nsom går vidare", "ett annat");
        assertThat(sentences("| a | b |")).containsExactly("|", "a |", "b |");
    }

    @Test
    void sentencesTellWhereTheyBegin() {
        Passage passage = passage("Först detta. Sedan *det här*.");
        assertThat(passage.sentences().get(1).offset()).isEqualTo(13);
        assertThat(passage.sentenceAt(20).text()).startsWith("Sedan");
        assertThat(passage.sentenceAt(12)).isSameAs(Sentence.NONE);
    }

    private static String words(String markdown) {
        return passage(markdown).words();
    }

    private static List<String> sentences(String markdown) {
        return passage(markdown).sentences().stream().map(Sentence::text).toList();
    }

    private static Passage passage(String markdown) {
        Prose prose = new Prose(markdown, Span.NONE, Places.whole(Span.NONE), List.of());
        return new Passage(Passage.Kind.TEXT, null, "", false, prose);
    }
}
