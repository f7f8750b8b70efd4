package org.vbeplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** The shares of a survey with 17 answers, as they were printed; only one can't be right. */
    @ParameterizedTest
    @CsvSource({
        "drygt, 82, true",
        "omkring, 29, true",
        "knappt, 65, true",
        "drygt, 35, true",
        "nära, 70, false",
        "drygt, 70, true",
        "'', 71, true",
        "'', 70, false",
        "ca., 70, true",
        "minst, 70, true",
        "högst, 70, true",
        "typ, 70, true",
    })
    void wordsBeforeTheShareAreUnderstood(String about, String share, boolean possible) {
        assertThat(Share.of(share, about).isPossibleOf(17)).isEqualTo(possible);
    }

    @Test
    void countsAreRoundedToTheLastDigitGiven() {
        assertThat(Share.of("65", "").isNear(17, 26)).isTrue();
        assertThat(Share.of("65,4", "").isNear(17, 26)).isTrue();
        assertThat(Share.of("65,3", "").isNear(17, 26)).isFalse();
        assertThat(Share.of("12", "").isNear(1, 8)).isTrue();
        assertThat(Share.of("13", "").isNear(1, 8)).isTrue();
        assertThat(Share.of("66", "").isNear(2, 3)).isFalse();
    }

    @Test
    void everyShareIsFoundByTryingAllCounts() {
        for (int base = 1; base < 100; base++) {
            for (int share = 0; share <= 100; share++) {
                boolean possible = false;
                for (int count = 0; count <= base; count++) {
                    possible |= Math.abs(100.0 * count / base - share) <= 0.5 + 1e-9;
                }
                assertThat(Share.of(String.valueOf(share), "").isPossibleOf(base))
                        .as("%d per cent of %d", share, base)
                        .isEqualTo(possible);
            }
        }
    }

    @Test
    void answersAreWorkedOutFromThoseAskedAndTheRate() {
        assertThat(SurveyBase.of(26, 65)).isEqualTo(new SurveyBase(17, 17));
        assertThat(SurveyBase.of(400, 71).words()).isEqualTo("282–286");
        assertThat(SurveyBase.of(3, 50)).isEqualTo(new SurveyBase(2, 2));
        assertThat(SurveyBase.of(0, 50).isKnown()).isFalse();
    }
}
