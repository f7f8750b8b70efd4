package org.vbeplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "under 2024 har | 2024 | 20240101 | 20241231",
                "senast den 31 december 2024 | 31 december 2024 | 20241231 | 20241231",
                "31 dec. 2024 | 31 dec. 2024 | 20241231 | 20241231",
                "i februari 2024 | februari 2024 | 20240201 | 20240229",
                "januari–mars 2024 | januari–mars 2024 | 20240101 | 20240331",
                "1–31 oktober 2024 | 1–31 oktober 2024 | 20241001 | 20241031",
                "1 januari–31 oktober 2024 | januari–31 oktober 2024 | 20240101 | 20241031",
                "till 2024-10-31 | 2024-10-31 | 20241031 | 20241031",
                "från 2024-10 | 2024-10 | 20241001 | 20241031",
                "den 15/10 2024 | 15/10 2024 | 20241015 | 20241015",
                "Hösten 2024 | Hösten 2024 | 20240801 | 20241231",
                "vårterminen 2024 | vårterminen 2024 | 20240101 | 20240630",
                "sommaren 2024 | sommaren 2024 | 20240601 | 20240831",
                "första halvåret 2024 | första halvåret 2024 | 20240101 | 20240630",
                "kvartal 1–3 2024 | kvartal 1–3 2024 | 20240701 | 20240930",
                "fjärde kvartalet 2024 | fjärde kvartalet 2024 | 20241001 | 20241231",
                "tertialrapport 2 2024 | tertialrapport 2 2024 | 20240501 | 20240831",
                "läsåret 2023/24 | 2023/24 | 20230801 | 20240630",
                "läsåret 2023/2024 | 2023/2024 | 20230801 | 20240630",
                "åren 2020–2023 | 2020–2023 | 20200101 | 20231231",
            })
    void timeIsReadWithTheWordsThatBelongToIt(String text, String words, int first, int last) {
        assertThat(DateMention.in(text)).hasSize(1);
        DateMention mention = DateMention.in(text).get(0);
        int end = mention.offset() + mention.length();
        assertThat(text.substring(mention.offset(), end)).isEqualTo(words);
        assertThat(mention.range()).isEqualTo(new DayRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lag (2023:196)",
                "Ds 2014:4",
                "skr. 2023/24:56",
                "dnr EKB 2024/117",
                "dnr 155-943/2015",
                "2024-13",
                "32024 kronor",
                "telefon 08-508 2024 11",
                "120245",
            })
    void numbersOfLawsAndCasesAreNoTimes(String text) {
        // A number that could be a year, alone between spaces, is one: nobody can tell.
        assertThat(DateMention.in(text).stream().filter(mention -> !mention.bare())).isEmpty();
    }

    @Test
    void everyTimeIsFoundInOrder() {
        assertThat(DateMention.in("Från hösten 2023 till juni 2024, och igen 2025."))
                .extracting(DateMention::range)
                .containsExactly(
                        new DayRange(20230801, 20231231),
                        new DayRange(20240601, 20240630),
                        new DayRange(20250101, 20251231));
    }
}
