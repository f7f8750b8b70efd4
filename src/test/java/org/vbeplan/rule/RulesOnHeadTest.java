package org.vbeplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The borders of the rules on what a plan says of itself. */
class RulesOnHeadTest {

    private static final String SECTIONS = "lägesbild: Det är lugnt.\n";
    private static final String COORDINATOR = "samordnare: {funktion: Samordnare}\n";
    private static final String NUMBER = "diarienummer: EKB 2024/117\n";

    private final Asked asked = new Asked("huvud");

    private List<String> told(String head) {
        return asked.of(COORDINATOR + NUMBER + head, SECTIONS);
    }

    private List<String> toldOfNumber(String number) {
        return asked.of(COORDINATOR + "diarienummer: " + number + "\n", SECTIONS);
    }

    private List<String> toldOfBoard(String years) {
        String head = years + "\nstatus: beslutad\n" + COORDINATOR + "diarienummer: A 1\n";
        return asked.of("almstad", head, SECTIONS).stream()
                .filter(line -> line.contains("nämnd"))
                .toList();
    }

    @Test
    void emptyKeyIsToldAtTheKeyAndOnce() {
        assertThat(asked.of(NUMBER + "samordnare:\n", SECTIONS))
                .containsExactly("fel[värde-saknas]: samordnare");
        assertThat(asked.of(COORDINATOR + "diarienummer: []\n", SECTIONS))
                .containsExactly("varning[uppgift-saknas]: diarienummer|diarienummer: …");
    }

    /** Forms that have been seen, with the year of the plan or the one before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EKB 2025/326",
                "155-943/2024",
                "2024/000428",
                "1.1/1675/2025",
                "SSA 1.7/6825/2024",
                "T 2024-313-01743",
                "2024-875-1.2.4.",
                "441-2025-1.5.1.",
                "1.5.3-219-2024",
                "KS/2024:168",
                "EKB 2025/2019",
                "[EKB 2022/5, EKB 2024/9]"
            })
    void everyFormOfNumberIsTaken(String number) {
        assertThat(toldOfNumber(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EKB 117", "117", "EKB 2024", "EKB", "24/117", "EKB 24-117"})
    void numberHasYearAndNumber(String number) {
        assertThat(toldOfNumber('"' + number + '"'))
                .containsExactly("varning[diarienummer-form]: " + number + "||");
    }

    @Test
    void numberIsFromThePlansYearOrTheOneBefore() {
        assertThat(toldOfNumber("EKB 2023/117"))
                .containsExactly("varning[diarienummer-form]: EKB 2023/117|2025|2024");
        assertThat(toldOfNumber("EKB 2026/117")).hasSize(1);
    }

    @Test
    void goalOfAnotherYearIsNotAsked() {
        assertThat(told("budgetmål: \"2.3\"\n")).isEmpty();
        assertThat(told("budgetmål: [\"1.1\", \"2.3\"]\n")).isEmpty();
        assertThat(told("budgetmål: \"1.1\"\n"))
                .containsExactly("varning[budgetmål-annat]: 1.1|2.3|2025");
    }

    @Test
    void revisionMayComeOnTheLastDay() {
        assertThat(told("nästa-revidering: {datum: 2026-01-01}\n")).isEmpty();
        assertThat(told("nästa-revidering: {datum: 2026-01-02}\n"))
                .containsExactly("varning[revidering-sen]: 2026-01-02|12|2026-01-01");
    }

    @Test
    void revisionOfAYearMayComeAsItBegins() {
        assertThat(told("nästa-revidering: {händelse: tertialrapport 2, år: 2026}\n")).isEmpty();
        assertThat(told("nästa-revidering: {datum: 2026-02}\n")).hasSize(1);
        assertThat(told("nästa-revidering: {text: Varje höst}\n")).isEmpty();
    }

    /** Almstad's board is there from 2015-01-01 to 2023-06-30. */
    @Test
    void oneDayInCommonIsEnough() {
        assertThat(toldOfBoard("år: 2023")).isEmpty();
        assertThat(toldOfBoard("giltighet: {från: 2023-06-30, till: 2024-06-30}")).isEmpty();
        assertThat(toldOfBoard("giltighet: {från: 2023-07-01, till: 2024-06-30}")).hasSize(1);
        assertThat(toldOfBoard("år: 2015")).isEmpty();
        assertThat(toldOfBoard("år: 2014"))
                .containsExactly(
                        "fel[nämnd-inte-verksam]: Almstads stadsdelsnämnd|2014||2015-01-01|");
    }

    @Test
    void boardIsNamedByItselfOrByItsKind() {
        String head = "år: 2025\nstatus: beslutad\n" + COORDINATOR + NUMBER;
        assertThat(asked.of("socialnamnden", head, SECTIONS)).isEmpty();
        assertThat(asked.of("kulturnamnden", head, SECTIONS)).hasSize(1);
    }
}
