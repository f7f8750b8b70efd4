package org.vbeplan.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.compare.Fixtures;
import org.vbeplan.plan.PlanTexts;
import org.vbeplan.text.Prose;
import org.vbeplan.text.SentenceEnds;

/**
 * In every sentence of every plan: no word can go, no two can change places, no figure can differ.
 */
class SamenessLawsTest {

    /** Of the words and letters of all sentences one in so many is tried. */
    private static final int STEP = 7;

    @Test
    void noWordCanGoOrChangePlacesUnseen() throws IOException {
        int tried = 0;
        List<String> sentences = sentences();
        for (int n = 0; n < sentences.size(); n++) {
            String sentence = sentences.get(n);
            String[] words = sentence.split(" ");
            for (int i = n % STEP; i < words.length; i += STEP) {
                if (words[i].codePoints().noneMatch(Character::isLetterOrDigit)) {
                    continue;
                }
                List<String> without = new ArrayList<>(List.of(words));
                without.remove(i);
                differ(sentence, String.join(" ", without));
                boolean isPair =
                        i + 1 < words.length
                                && !plain(words[i + 1]).isEmpty()
                                && !plain(words[i]).equals(plain(words[i + 1]));
                if (isPair) {
                    List<String> swapped = new ArrayList<>(List.of(words));
                    swapped.set(i, words[i + 1]);
                    swapped.set(i + 1, words[i]);
                    differ(sentence, String.join(" ", swapped));
                }
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(1_000);
    }

    @Test
    void noFigureAndNoLetterCanBeAnother() throws IOException {
        List<String> sentences = sentences();
        for (int n = 0; n < sentences.size(); n++) {
            String sentence = sentences.get(n);
            for (int i = n % STEP; i < sentence.length(); i += STEP) {
                char c = sentence.charAt(i);
                char other = c == '9' ? '0' : c == 'z' || c == 'Z' ? 'q' : (char) (c + 1);
                if (c < 0x80 && Character.isLetterOrDigit(c)) {
                    differ(sentence, sentence.substring(0, i) + other + sentence.substring(i + 1));
                }
            }
        }
    }

    private static void differ(String before, String now) {
        boolean isMisspelt = before.toLowerCase(Locale.ROOT).equals(now.toLowerCase(Locale.ROOT));
        if (!isMisspelt && Sameness.SPELLING.holds(before, now)) {
            throw new AssertionError(before + " => " + now);
        }
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]", "");
    }

    private static List<String> sentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Fixtures.Place place : Fixtures.places()) {
            for (PlanInCity plan : place.plans()) {
                for (Prose text : PlanTexts.own(plan.plan())) {
                    String words = text.plainText();
                    int from = 0;
                    for (int end : SentenceEnds.in(words)) {
                        sentences.add(words.substring(from, end).strip());
                        from = end;
                    }
                    sentences.add(words.substring(from).strip());
                }
            }
        }
        return sentences.stream().distinct().filter(sentence -> !sentence.isEmpty()).toList();
    }
}
