package org.vbeplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vbeplan.TestCity;
import org.vbeplan.build.CheckedPlan;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Judging;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Excepted;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** What an {@code avsteg} sets aside. The plan says "Ibid." at many places, each with a number. */
class ExemptionTest {

    private static final String PLAN =
            """
            handlingsplan:
              nämnd: ekbacken
              år: 2023
              riktlinjer: "2023"
              status: utkast
              samråd:
              - {part: polisen, funktion: "Ibid., 1"}
              dokumentansvarig: "Ibid., 2"
            avsnitt:
              inledning: {text: "Ibid., 3"}
              lägesbild:
                innehåll:
                  - "Ibid., 4"
                  - observationer:
                      - {id: klotter, uppgiftslämnare: skolan, text: "Ibid., 5"}
                      -
                        id: affischer
                        text: "Ibid., 6"
                        uppgiftslämnare: skolan
                # Allt ovan är räknat.
                avsnitt:
                  kartläggning: |
                    Ibid., 7
              förebyggande:
                aktiviteter:
                - id: möten
                  aktivitet: "Ibid., 8"
                  ansvarig: Chefen
                  delaktiviteter:
                    - {id: schema, aktivitet: "Ibid., 9"}
                - id: kurser
                  aktivitet: "Ibid., 10"
                  ansvarig: Chefen
              eget: {rubrik: Eget, avsnitt: {ett: {rubrik: Ett, text: "Ibid., 11"}, två: {rubrik: Två, text: "Ibid., 12"}}}
            """;

    private static final int ALL = 12;

    private Checking checking;

    @ParameterizedTest
    @CsvSource({
        "samråd, 1",
        "dokumentansvarig, 2",
        "inledning, 3",
        "lägesbild, 4 5 6 7",
        "klotter, 5",
        "affischer, 6",
        "kartläggning, 7",
        "förebyggande, 8 9 10",
        "möten, 8 9",
        "schema, 9",
        "kurser, 10",
        "eget, 11 12",
        "ett, 11",
        "två, 12",
    })
    void aPlaceIsTheBlockOfItsId(String place, String numbers) throws IOException {
        CheckedPlan checked = check(exemption("källa-ibid", place));
        assertThat(checked.excepted().stream().map(Excepted::finding).map(this::number))
                .containsExactly(numbers.split(" "));
        assertThat(checked.findings()).hasSize(ALL - checked.excepted().size());
    }

    @Test
    void withoutAPlaceItIsTheWholePlan() throws IOException {
        CheckedPlan checked =
                check("avsteg: [{regel: källa-ibid, skäl: Originalet skriver så.}]\n");
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.excepted()).hasSize(ALL);
        assertThat(checked.excepted())
                .extracting(Excepted::reason)
                .containsOnly("Originalet skriver så.");
        assertThat(checked.excepted().get(0).by().line()).isEqualTo(PLAN.lines().count() + 1);
    }

    @Test
    void withoutExceptionsEverythingCounts() throws IOException {
        Judging strict = new Judging("", false, TestCity.JUDGING.today());
        CheckedPlan checked = check(exemption("källa-ibid", "klotter"), strict);
        assertThat(checked.findings()).hasSize(ALL);
        assertThat(checked.excepted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-14, false",
        "2025-06-15, true",
        "2025-05, false",
        "2025-06, true",
        "2024, false",
        "2025, true",
    })
    void itHoldsToTheEndOfItsLastDay(String until, boolean holds) throws IOException {
        CheckedPlan checked =
                check(
                        "avsteg: [{regel: källa-ibid, skäl: Så är det., gäller-till: %s}]\n"
                                .formatted(until),
                        Judging.on(LocalDate.of(2025, 6, 15)));
        assertThat(checked.excepted()).hasSize(holds ? ALL : 0);
        assertThat(checked.findings()).hasSize(holds ? 0 : ALL + 1);
    }

    /** What is missing stands nowhere in the plan, but the finding names it. */
    @Test
    void aFindingMayNameThePlace() throws IOException {
        CheckedPlan checked = check(exemption("avsnitt-saknas", "uppföljning"));
        Finding missing =
                Finding.of(
                        Code.SECTION_MISSING, Span.startOf(file()), "Uppföljning", "uppföljning");
        CheckedPlan compared = checked.compared(List.of(missing));
        assertThat(compared.excepted()).extracting(Excepted::finding).containsExactly(missing);
        assertThat(compared.findings()).hasSize(ALL);
    }

    @Test
    void whatIsComparedLaterIsExceptedToo() throws IOException {
        CheckedPlan checked = check(exemption("källa-ibid", "klotter"));
        Finding later = Finding.of(Code.SOURCE_IBID, new Span(file(), 15, 60, 4), "senare");
        CheckedPlan compared = checked.compared(List.of(later));
        assertThat(compared.excepted()).hasSize(2).extracting(Excepted::finding).contains(later);
        assertThat(compared.findings()).isEqualTo(checked.findings());
    }

    /** A text of the city's stands in another file; who fetches it can be named. */
    @ParameterizedTest
    @CsvSource({"inledning, true", "'', true", "lägesbild, false"})
    void aSharedTextBelongsToTheSectionThatFetchesIt(String place, boolean excepted)
            throws IOException {
        String plan =
                """
                handlingsplan: {nämnd: ekbacken, år: 2023, riktlinjer: "2023", status: utkast}
                avsnitt:
                  inledning: {gemensam: inledning}
                  lägesbild: Läget är lugnt.
                """;
        String where = place.isEmpty() ? "" : "plats: " + place + ", ";
        CheckedPlan checked =
                checkWhole(
                        plan + "avsteg: [{regel: källa-ibid, " + where + "skäl: Så är det.}]\n",
                        TestCity.JUDGING);
        Finding shared = Finding.of(Code.SOURCE_IBID, Span.startOf("texter/inledning.md"), "Ibid.");
        CheckedPlan compared = checked.compared(List.of(shared));
        assertThat(compared.excepted()).hasSize(excepted ? 1 : 0);
        assertThat(compared.findings()).hasSize(excepted ? 0 : 2);
    }

    /** By other riktlinjer other duties are asked for: that one is not missed says nothing. */
    @Test
    void underOtherRiktlinjerNoExceptionFromADutyIsUnneeded() throws IOException {
        String plan =
                """
                handlingsplan: {nämnd: ekbacken, år: 2025, riktlinjer: %s, status: beslutad}
                avsnitt:
                  aktiviteter: Fältassistenterna besöker skolorna.
                avsteg:
                  - {regel: avsnitt-saknas, plats: %s, skäl: Så är det.}
                """;
        assertThat(codes(plan.formatted("utan-krav", "lägesbild"), ""))
                .containsExactly("avsteg-onödigt");
        assertThat(codes(plan.formatted("utan-krav", "lägesbild"), "avsnitt")).isEmpty();
        assertThat(codes(plan.formatted("utan-krav", "aktiviteter"), "avsnitt"))
                .containsExactly("avsnitt-saknas");
        assertThat(codes(plan.formatted("avsnitt", "lägesbild"), "")).isEmpty();
        assertThat(codes(plan.formatted("avsnitt", "lägesbild"), "utan-krav")).isEmpty();
    }

    private static List<String> codes(String plan, String ruleSet) throws IOException {
        Path root = Path.of("examples/fel").toAbsolutePath();
        Judging judging = new Judging(ruleSet, true, TestCity.JUDGING.today());
        Checking judge = new Checking(new Workspace(root, new Names(root)), judging);
        PlanFile file = new PlanFile("ekbacken", "2025", root.resolve("x.yaml"), "x.yaml");
        return judge.check(file, plan.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(finding -> finding.code().id())
                .toList();
    }

    private static String exemption(String rule, String place) {
        return "avsteg: [{regel: %s, plats: %s, skäl: Originalet skriver så.}]\n"
                .formatted(rule, place);
    }

    private CheckedPlan check(String exemptions) throws IOException {
        return check(exemptions, TestCity.JUDGING);
    }

    private CheckedPlan check(String exemptions, Judging judging) throws IOException {
        return checkWhole(PLAN + exemptions, judging);
    }

    private CheckedPlan checkWhole(String plan, Judging judging) throws IOException {
        checking = new Checking(new TestCity().workspace(), judging);
        PlanFile file = new PlanFile("ekbacken", "2023-2", TestCity.ROOT.resolve(file()), file());
        return checking.check(file, plan.getBytes(StandardCharsets.UTF_8));
    }

    private static String file() {
        return "ekbacken/avsteg.yaml";
    }

    /** The number that stands beside the word. */
    private String number(Finding finding) {
        String line = checking.source(finding.at().file()).line(finding.at().line());
        int column = line.offsetByCodePoints(0, finding.at().column() - 1);
        return line.substring(column).replaceAll("(?s)^\"?Ibid\\., (\\d+).*", "$1");
    }
}
