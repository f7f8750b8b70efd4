package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishHyphenationTest {
    private final SwedishHyphenation hyphenation = new SwedishHyphenation();

    @ParameterizedTest
    @CsvSource({
        "handlingsplan, hand|lings|plan",
        "Kommunfullmäktige, Kom|mun|full|mäk|tige",
        "säkerhetsarbete, säker|hets|ar|bete",
        "våldsbejakande, vålds|be|ja|kande",
    })
    void longWordsBreakBetweenTheirParts(String word, String parts) {
        assertThat(hyphenation.hyphenate(word).replace('\u00AD', '|')).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kommun",
                "samhäll",
                "www.kommunstyrelsen.se",
                "kommunstyrelsen@ekbacka.se",
                "KOMMUNSTYRELSEN",
                "KS2026handlingsplan",
                "handlings\u00ADplan",
                "  \u00A0 ",
                "",
            })
    void whatIsShortOrNoWordStaysWhole(String text) {
        assertThat(hyphenation.hyphenate(text)).isEqualTo(text);
    }

    @Test
    void onlySoftHyphensAreAdded() {
        String text =
                "Utbildningsnämnden, (socialnämnden) och kultur-\noch fritidsnämnden: allihop.";
        assertThat(hyphenation.hyphenate(text)).isNotEqualTo(text);
        assertThat(hyphenation.hyphenate(text).replace("\u00AD", "")).isEqualTo(text);
    }
}
