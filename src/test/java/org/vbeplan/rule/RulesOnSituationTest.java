package org.vbeplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The borders of the rules on the lägesbild and the survey behind it. */
class RulesOnSituationTest {

    private static final String ALL = "Alla miljöer är bedömda.";

    private final Asked asked = new Asked("lagesbild");
    private final Asked surveys = new Asked("enkat");

    private List<String> told(String head, String text, String... observations) {
        StringBuilder section = new StringBuilder("lägesbild:\n  text: " + text + "\n");
        if (observations.length > 0) {
            section.append("  observationer:\n");
        }
        for (int i = 0; i < observations.length; i++) {
            section.append("    - {id: o" + i + ", uppgiftslämnare: Skolorna, text: Klotter., ");
            section.append(observations[i] + "}\n");
        }
        return asked.of(head, section.toString());
    }

    @Test
    void exactlyTwelveMonthsIsFresh() {
        assertThat(told("", ALL, "till: 2024-01-01")).isEmpty();
        assertThat(told("", ALL, "till: 2023-12-31"))
                .containsExactly("varning[lägesbild-gammal]: 2023-12-31|12|2025-01-01");
        assertThat(told("", ALL, "till: 2024-01")).isEmpty();
        assertThat(told("", ALL, "till: 2023-12")).hasSize(1);
        assertThat(told("", ALL, "till: 2024")).isEmpty();
    }

    @Test
    void oldFactsMayStandBesideFreshOnes() {
        assertThat(told("", ALL, "till: 2019", "från: 2024-03")).isEmpty();
        assertThat(told("senaste-revidering: {datum: 2024-11}\n", ALL, "till: 2019")).isEmpty();
        assertThat(told("senaste-revidering: {händelse: VP, år: 2022}\n", ALL, "till: 2019"))
                .containsExactly("varning[lägesbild-gammal]: 2022|12|2025-01-01");
    }

    @Test
    void timeInWordsCountsByTheYearItNames() {
        assertThat(told("", ALL, "period: \"2024, hittills\"")).isEmpty();
        assertThat(told("", ALL, "period: våren 2022")).hasSize(1);
        assertThat(told("", ALL, "period: sedan förra valet", "till: 2019")).isEmpty();
    }

    @Test
    void yearInTheTextIsADate() {
        assertThat(told("", ALL)).containsExactly("varning[lägesbild-odaterad]: Lokal lägesbild");
        assertThat(told("", "Under 2024 har alla miljöer bedömts.")).isEmpty();
        assertThat(told("", ALL + " De har 2500 invånare.")).hasSize(1);
        assertThat(told("", ALL, "period: sedan förra valet")).isEmpty();
    }

    @Test
    void environmentIsNamedByAWordOrByAnObservation() {
        String head = "senaste-revidering: {datum: 2024-11}\n";
        String islamism =
                "varning[miljö-utan-bedömning]: våldsbejakande islamistiska miljön|islamism";
        assertThat(told(head, "Högerextremistiska symboler har setts.")).containsExactly(islamism);
        assertThat(told(head, "Högerextrema symboler har setts.", "miljö: islamism")).isEmpty();
        assertThat(told(head, "Ingen högerextremism och ingen islamism är känd.")).isEmpty();
        assertThat(told(head, "Högerextrema symboler har setts, och islamofobi."))
                .containsExactly(islamism);
        assertThat(told(head, ALL)).isEmpty();
    }

    @Test
    void environmentIsLookedForInTheWholeLägesbild() {
        String head = "senaste-revidering: {datum: 2024-11}\n";
        String sections =
                """
                inledning: Den islamistiska miljön finns i landet.
                lägesbild:
                  avsnitt:
                    analys: Högerextrema symboler har setts.
                """;
        assertThat(asked.of(head, sections)).hasSize(1);
        assertThat(
                        asked.of(
                                head,
                                sections + "    kartläggning: Islamistiska rörelser är okända.\n"))
                .isEmpty();
    }

    @Test
    void rateOfAnswersIsAsGoodAsTheirNumber() {
        String survey = "kartläggning: {enkät: {utskick: 40, svarsfrekvens: 78, period: 2024}}\n";
        assertThat(surveys.of("", survey)).isEmpty();
        assertThat(surveys.of("", "kartläggning: {enkät: {utskick: 40}}\n"))
                .containsExactly("varning[enkät-ofullständig]: svar, period");
    }
}
