package org.vbeplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The borders of the rules on sections and subjects; {@code examples/fel} shows each of them. */
class RulesOnSectionsTest {

    private static final String ACTIVITY =
            """
            aktiviteter:
              aktiviteter:
                - {id: besök, aktivitet: Besöka skolorna., ansvarig: Enhetschefen}
            """;

    private final Asked sections = new Asked("avsnitt");
    private final Asked subjects = new Asked("amnen");

    private List<String> toldOfSections(String text) {
        return sections.of("", text + ACTIVITY);
    }

    private List<String> toldOfSubjects(String text) {
        return subjects.of("", "lägesbild: Frågan om samtycke ställs alltid.\n" + text);
    }

    @Test
    void sectionIsFoundAtAnyDepth() {
        assertThat(toldOfSections("eget: {rubrik: Eget, avsnitt: {lägesbild: Det är lugnt.}}\n"))
                .isEmpty();
    }

    @Test
    void sectionUnderAnotherIdIsRecognizedByItsHeading() {
        assertThat(toldOfSections("läget: {rubrik: Lokal lägesbild, text: Det är lugnt.}\n"))
                .containsExactly("fel[avsnitt-saknas]: Lokal lägesbild|lägesbild||läget");
    }

    @Test
    void dotsAndRowlessTablesSayNothing() {
        assertThat(toldOfSections("lägesbild: …\n"))
                .containsExactly("fel[avsnitt-tomt]: Lokal lägesbild|lägesbild");
        assertThat(sections.of("", "lägesbild: Lugnt.\naktiviteter: {aktiviteter: []}\n"))
                .containsExactly("fel[avsnitt-tomt]: Aktiviteter|aktiviteter");
        assertThat(toldOfSections("lägesbild: {avsnitt: {analys: Det är lugnt.}}\n")).isEmpty();
    }

    @Test
    void keyWithoutValueIsOneMistake() {
        assertThat(toldOfSections("lägesbild:\n")).containsExactly("fel[värde-saknas]: lägesbild");
    }

    @Test
    void draftIsOnlyWarned() {
        String head = "år: 2025\nstatus: utkast\n";
        assertThat(sections.of("ekbacken", head, ACTIVITY))
                .containsExactly("varning[avsnitt-saknas]: Lokal lägesbild|lägesbild||");
    }

    @Test
    void ownSectionsStandAnywhere() {
        assertThat(
                        toldOfSections(
                                """
                                eget: {rubrik: Förord, text: Om planen.}
                                lägesbild: Lugnt.
                                mer: {rubrik: Mer om läget, text: Också lugnt.}
                                """))
                .isEmpty();
    }

    @Test
    void oneMovedSectionIsNamedAndNotThoseItPassed() {
        assertThat(
                        sections.of(
                                "",
                                """
                                uppföljning: I verksamhetsberättelsen.
                                inledning: Planen gäller ett år.
                                lägesbild: {avsnitt: {kartläggning: Lugnt., analys: Lugnt.}}
                                """))
                .containsExactly("varning[avsnitt-ordning]: Uppföljning||Analys");
    }

    @Test
    void subsectionsHaveTheirOrderToo() {
        assertThat(
                        sections.of(
                                "",
                                """
                                lägesbild: {avsnitt: {analys: Lugnt., kartläggning: Lugnt.}}
                                uppföljning: I verksamhetsberättelsen.
                                """))
                .containsExactly("varning[avsnitt-ordning]: Kartläggning|Analys|Lokal lägesbild");
    }

    @Test
    void subjectIsTheBeginningOfAWord() {
        String missing =
                "varning[ämne-saknas]: stöd till anhöriga|anhörig…, närstående…|anhöriga:|A-01";
        assertThat(toldOfSubjects("")).containsExactly(missing);
        assertThat(toldOfSubjects("eget: {rubrik: Stöd, text: Till ANHÖRIGSTÖD hör samtal.}\n"))
                .isEmpty();
        assertThat(toldOfSubjects("eget: {rubrik: Stöd, text: Se (närstående).}\n")).isEmpty();
        assertThat(toldOfSubjects("eget: {rubrik: Stöd, text: Också icke-anhöriga får stöd.}\n"))
                .isEmpty();
        assertThat(toldOfSubjects("eget: {rubrik: Stöd, text: Vi talar om oanhörighet.}\n"))
                .containsExactly(missing);
    }

    @Test
    void subjectIsTakenUpInAHeadingATableAndByAnActivity() {
        assertThat(toldOfSubjects("eget: {rubrik: Till anhöriga, text: Stöd ges.}\n")).isEmpty();
        assertThat(toldOfSubjects("anhöriga: Stöd ges.\n")).isEmpty();
        String row = "{id: stöd, aktivitet: Samtal., ansvarig: Enhetschefen, ";
        assertThat(toldOfSubjects("aktiviteter: {aktiviteter: [" + row + "krav: A-01}]}\n"))
                .isEmpty();
        assertThat(toldOfSubjects("aktiviteter: {aktiviteter: [" + row + "målgrupp: Anhöriga}]}\n"))
                .isEmpty();
    }

    @Test
    void whatIsSaidOfTheOriginalIsNoSubject() {
        String original = "förlaga: {dokument: Planen säger inget om anhöriga.}\n";
        assertThat(subjects.of(original, "lägesbild: Samtycke efterfrågas.\n")).hasSize(1);
    }
}
