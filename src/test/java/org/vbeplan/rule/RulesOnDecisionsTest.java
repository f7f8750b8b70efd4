package org.vbeplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The borders of the rules on decisions and consultations. */
class RulesOnDecisionsTest {

    private static final String SECTIONS = "lägesbild: Det är lugnt.\n";
    private static final String CONSULTATION = "samråd: [{part: polisen, datum: 2024-11}]\n";

    private final Asked asked = new Asked("beslut");

    /**
     * @param decisions body, day and outcome of each
     */
    private List<String> told(String status, String... decisions) {
        StringBuilder head = new StringBuilder("år: 2025\nstatus: " + status + "\n" + CONSULTATION);
        head.append("beslut: [");
        for (String decision : decisions) {
            String[] words = decision.split(" ");
            head.append(
                    String.format(
                            "{instans: %s, datum: %s, paragraf: 4, utfall: %s}, ",
                            words[0], words[1], words[2]));
        }
        return asked.of("ekbacken", head + "]\n", SECTIONS);
    }

    @Test
    void statusSaysWhoHasDecided() {
        assertThat(told("utkast")).isEmpty();
        assertThat(told("beslutad"))
                .containsExactly("fel[beslut-saknas]: Ekbackens stadsdelsnämnd||nämnden");
        assertThat(told("beslutad", "nämnden 2024-12-12 godkänd")).isEmpty();
        assertThat(told("godkänd", "nämnden 2024-12-12 godkänd"))
                .containsExactly("fel[beslut-saknas]: Kommunstyrelsen||kommunstyrelsen");
        assertThat(told("okänd")).isEmpty();
    }

    @Test
    void boardMayBeNamedByItsId() {
        assertThat(told("beslutad", "ekbacken 2024-12-12 överlämnad")).isEmpty();
        assertThat(told("beslutad", "kulturnamnden 2024-12-12 godkänd")).hasSize(1);
    }

    @Test
    void caseThatIsSentBackIsNotDecided() {
        String board = "nämnden 2024-12-12 godkänd";
        String back = "kommunstyrelsen 2025-02-05 återremitterad";
        assertThat(told("godkänd", board, back))
                .containsExactly(
                        "fel[beslut-saknas]: Kommunstyrelsen|återremitterad|kommunstyrelsen");
        assertThat(
                        told(
                                "godkänd",
                                board,
                                back,
                                "nämnden 2025-03-10 godkänd",
                                "kommunstyrelsen 2025-04-02 godkänd-med-villkor"))
                .isEmpty();
    }

    @Test
    void sameDayAndVagueDayAreInOrder() {
        String board = "nämnden 2025-02-05 godkänd";
        assertThat(told("godkänd", board, "kommunstyrelsen 2025-02-05 godkänd")).isEmpty();
        assertThat(told("godkänd", board, "kommunstyrelsen 2025-02 godkänd")).isEmpty();
        assertThat(told("godkänd", board, "kommunstyrelsen 2025-02-04 godkänd")).hasSize(1);
        assertThat(told("godkänd", board, "kommunstyrelsen 2025-01 godkänd")).hasSize(1);
    }

    @Test
    void decisionIsToldOnceOfAllThatItLacks() {
        String head = "beslut: [{instans: nämnden}]\n" + CONSULTATION;
        assertThat(asked.of(head, SECTIONS))
                .containsExactly(
                        "varning[beslut-ofullständigt]: Ekbackens stadsdelsnämnd|datum, paragraf, utfall");
    }

    @Test
    void onlyTheNamedConsultationIsAskedForItsDay() {
        String decision =
                "beslut: [{instans: nämnden, datum: 2024-12-12, paragraf: 4, utfall: godkänd}]\n";
        String head =
                decision + "samråd: [{part: kommunstyrelsen}, {part: polisen, datum: 2024}]\n";
        assertThat(asked.of(head, SECTIONS)).isEmpty();
    }
}
