package org.vbeplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.TestCity;
import org.vbeplan.finding.Finding;

/** Where in a plan persons are looked for. The persons and numbers are made up. */
class PersonsTest {

    private static final String HEAD =
            """
            handlingsplan:
              nämnd: ekbacken
              år: 2023
              riktlinjer: "2023"
              status: utkast
            """;

    @Test
    void inCellsThatAreForFunctions() throws IOException {
        assertThat(
                        found(
                                """
                                  dokumentansvarig: Chefen Lena Dahl
                                  samordnare: {funktion: "Karin Lindgren, trygghetssamordnare"}
                                  samråd: [{part: polisen, funktion: Kommunpolis Ola Nord}]
                                avsnitt:
                                  förebyggande:
                                    aktiviteter:
                                      - id: möten
                                        aktivitet: Möten om Anne Frank
                                        ansvarig: [Per Olsson, Sofia Wik och Ali Hassan]
                                        samverkan: [Rädda Barnen, Maria Ungdom, Eva Berg]
                                        uppföljning: Rapporteras till Eva Berg
                                    kontakter:
                                      - {funktion: Sara Nilsson, telefon: 070-174 06 12, e-post: sara.nilsson@almstad.example}
                                """))
                .containsExactly(
                        "personnamn Lena Dahl",
                        "personnamn Karin Lindgren",
                        "personnamn Ola Nord",
                        "personnamn Per Olsson",
                        "personnamn Sofia Wik",
                        "personnamn Ali Hassan",
                        "personnamn Eva Berg",
                        "personnamn Sara Nilsson");
    }

    /** Sources name their authors; and what is internal is not published. */
    @Test
    void notInSourcesNorInWhatIsInternal() throws IOException {
        assertThat(
                        found(
                                """
                                avsnitt:
                                  inledning:
                                    text: Arbetet följer handboken.[^handbok]
                                  lägesbild:
                                    synlighet: intern
                                    text: Samordnare Karin Lindgren nås på 070-174 06 12 eller karin@almstad.example.
                                källor:
                                  handbok: Handbok av rektor Ulla Strand (2019)
                                """))
                .isEmpty();
    }

    private static List<String> found(String rest) throws IOException {
        byte[] plan = (HEAD + rest).getBytes(StandardCharsets.UTF_8);
        return new TestCity()
                .check("personer.yaml", plan).findings().stream()
                        .filter(finding -> finding.code().id().matches("person.*|e-post.*|tele.*"))
                        .map(PersonsTest::told)
                        .toList();
    }

    private static String told(Finding finding) {
        return finding.code().id() + " " + finding.arguments().get(0);
    }
}
