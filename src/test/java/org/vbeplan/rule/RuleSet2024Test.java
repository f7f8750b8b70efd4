package org.vbeplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.city.City;
import org.vbeplan.city.Duty;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Severity;
import org.vbeplan.text.Word;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** The newest riktlinjer as data: what they hold, and what they ask of whom. */
class RuleSet2024Test {

    private static final Path PLANS = Path.of("plans").toAbsolutePath();

    private final Workspace workspace = new Workspace(PLANS, new Names(PLANS));
    private final Checking checking;
    private final City city;
    private final RuleSet rules;

    RuleSet2024Test() throws IOException {
        checking = new Checking(workspace, TestCity.JUDGING);
        city = checking.city();
        rules = city.ruleSets().get("2024");
    }

    @Test
    void everyDemandIsThereAndAnswered() {
        List<String> ids = rules.duties().stream().map(Duty::id).toList();
        for (int i = 1; i <= 48; i++) {
            assertThat(ids).contains("R24-%02d".formatted(i));
        }
        for (Duty duty : rules.duties()) {
            assertThat(duty.place()).as(duty.id()).isNotBlank();
            assertThat(duty.checks().isEmpty() && duty.byHand().isEmpty()).as(duty.id()).isFalse();
        }
    }

    @Test
    void everySubareaHasThoseWhoAnswerForIt() {
        Map<String, Integer> sum = new TreeMap<>();
        for (RuleSet.Subarea subarea : rules.subareas()) {
            subarea.responsible().forEach(board -> sum.merge(board.text(), 1, Integer::sum));
        }
        assertThat(rules.subareas()).hasSize(7);
        assertThat(sum)
                .isEqualTo(
                        new TreeMap<>(
                                Map.ofEntries(
                                        Map.entry("stadsdelsnämnd", 7),
                                        Map.entry("socialnamnden", 6),
                                        Map.entry("utbildningsnamnden", 5),
                                        Map.entry("kommunstyrelsen", 4),
                                        Map.entry("forskolenamnden", 3),
                                        Map.entry("arbetsmarknadsnamnden", 3),
                                        Map.entry("kulturnamnden", 3),
                                        Map.entry("familjebostader", 2),
                                        Map.entry("stockholmshem", 2),
                                        Map.entry("svenska-bostader", 2),
                                        Map.entry("idrottsnamnden", 1),
                                        Map.entry("shis", 1),
                                        Map.entry("sisab", 1))));
    }

    /** What is to be done in a sub-area, or why nothing is, stands in the section of its id. */
    @Test
    void everySubareaHasASectionInTheTemplate() {
        Set<String> sections = rules.templates().values().iterator().next().headings().keySet();
        assertThat(sections)
                .containsAll(rules.subareas().stream().map(RuleSet.Subarea::id).toList());
        assertThat(checking.workspaceFindings()).as("names in the data").isEmpty();
    }

    /** What the earlier riktlinjer asked for and these do not. */
    @Test
    void nothingIsAskedThatIsNotInThem() {
        for (Duty duty : rules.duties()) {
            for (Duty.Check check : duty.checks()) {
                List<String> values = check.values().stream().map(Word::text).toList();
                assertThat(check.rule())
                        .as(duty.id())
                        .isNotIn(Code.SURVEY_MISSING, Code.SECTION_MISPLACED);
                if (check.rule() != Code.DUTY_WITHOUT_MEASURE
                        && check.rule() != Code.SUBJECT_MISSING) {
                    assertThat(values)
                            .as(duty.id())
                            .doesNotContain("kommunstyrelsen", "stadsledningskontoret", "blankett");
                }
            }
        }
    }

    /** A plan of the earlier riktlinjer has neither their areas nor listed needs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hasselby-vallingby/2018",
                "ostermalm/2021",
                "ostermalm/2023",
                "norra-innerstaden/2023"
            })
    void earlierPlansLackAreasNeedsAndTheRightDocument(String name) throws IOException {
        PlanFile file =
                workspace.plans().stream()
                        .filter(plan -> plan.id().equals(name))
                        .findFirst()
                        .orElseThrow();
        PlanInCity plan =
                checking.check(file, Files.readAllBytes(file.path())).plan().orElseThrow();
        List<Finding> found = new ArrayList<>();
        new RuleCheck().check(plan, rules, found::add);
        assertThat(errors(found, Code.AREA_MISSING)).isEqualTo(plan.plan().activities().size());
        assertThat(errors(found, Code.NEED_MISSING)).isOne();
        assertThat(errors(found, Code.DOCUMENT_TYPE_WRONG)).isOne();
        assertThat(codes(found))
                .as("what follows of these is not told again")
                .doesNotContain(
                        Code.SUBAREA_UNCOVERED,
                        Code.SUBAREA_MISSING,
                        Code.MEASURE_WITHOUT_NEED,
                        Code.DUTY_WITHOUT_MEASURE);
    }

    /** The five boards with a mission are each asked for their own. */
    @Test
    void eachBoardIsAskedForItsMission() throws IOException {
        assertThat(missions("socialnamnden")).contains("R24-31 varning").doesNotContain("R24-32");
        assertThat(missions("utbildningsnamnden")).contains("R24-32 varning");
        assertThat(missions("arbetsmarknadsnamnden")).contains("R24-33 varning");
        assertThat(missions("kulturnamnden")).contains("R24-34 varning", "R24-13 fel");
        assertThat(missions("idrottsnamnden"))
                .contains("R24-35 fel", "R24-36 varning")
                .doesNotContain("R24-13 fel");
        assertThat(missions("forskolenamnden")).isEmpty();
    }

    @Test
    void boardsAreAskedOnlyWhereTheyAnswer() throws IOException {
        assertThat(uncovered("idrottsnamnden")).containsExactly("civilsamhälle");
        assertThat(uncovered("forskolenamnden"))
                .containsExactly("främjande-insatser", "kunskap", "propaganda");
        assertThat(uncovered("farsta")).hasSize(7);
    }

    /** A plan that has no activity is told so, and not of each sub-area as well. */
    @Test
    void aPlanWithoutActivitiesIsToldOnce() throws IOException {
        assertThat(codes(ask("farsta", 2026, "")))
                .contains(Code.ACTIVITY_MISSING)
                .doesNotContain(Code.SUBAREA_UNCOVERED);
    }

    /** A year before its time, a document too many: the even years are asked of five boards. */
    @Test
    void oddYearsAreAskedOfSpecialistBoardsOnly() throws IOException {
        assertThat(codes(ask("kulturnamnden", 2025, ""))).contains(Code.YEAR_WITHOUT_DUTY);
        assertThat(codes(ask("kulturnamnden", 2026, ""))).doesNotContain(Code.YEAR_WITHOUT_DUTY);
        assertThat(codes(ask("farsta", 2025, ""))).doesNotContain(Code.YEAR_WITHOUT_DUTY);
    }

    /** The sentence can be read in two ways, so it is a warning, and says so itself. */
    @Test
    void theAmbiguousDemandIsAWarningThatSaysSo() throws IOException {
        List<Finding> found =
                ask("kulturnamnden", 2026, "").stream()
                        .filter(finding -> finding.demand().id().equals("R24-45"))
                        .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).demand().title()).contains("otydliga");
    }

    @Test
    void aReasonOrADutyNamedIsAnAnswer() throws IOException {
        String activities =
                "  kunskap:\n"
                        + "    aktiviteter:\n"
                        + "      - {id: a, aktivitet: Något görs., krav: [R24-35],"
                        + " delområden: kunskap}\n"
                        + "    utan-insats:\n"
                        + "      - {delområde: civilsamhälle, skäl: Inget behov.}\n";
        List<Finding> found = ask("idrottsnamnden", 2026, activities);
        assertThat(codes(found)).doesNotContain(Code.SUBAREA_UNCOVERED);
        assertThat(found).noneMatch(finding -> finding.demand().id().equals("R24-35"));
    }

    private List<String> missions(String board) throws IOException {
        return ask(board, 2026, "").stream()
                .filter(finding -> finding.code() == Code.DUTY_WITHOUT_MEASURE)
                .map(finding -> finding.demand().id() + " " + word(finding.severity()))
                .toList();
    }

    private static String word(Severity severity) {
        return severity.word(org.vbeplan.finding.Language.SWEDISH);
    }

    /** Of a plan with an activity that is about something else. */
    private List<String> uncovered(String board) throws IOException {
        String other =
                "  eget:\n    rubrik: Annat\n    aktiviteter:\n"
                        + "      - {id: a, aktivitet: Något görs., delområden: annat}\n";
        return ask(board, 2026, other).stream()
                .filter(finding -> finding.code() == Code.SUBAREA_UNCOVERED)
                .map(finding -> finding.arguments().get(1))
                .sorted()
                .toList();
    }

    /** What a board's plan that holds next to nothing is told. */
    private List<Finding> ask(String board, int year, String sections) throws IOException {
        String plan =
                "handlingsplan: {nämnd: %s, år: %d, riktlinjer: \"2024\", status: beslutad}\n"
                                .formatted(board, year)
                        + "avsnitt:\n  inledning: Planen gäller nämndens arbete.\n"
                        + sections;
        Path path = PLANS.resolve(board).resolve(year + "-9.yaml");
        PlanFile file = new PlanFile(board, year + "-9", path, board + "/" + year + "-9.yaml");
        List<Finding> found = new ArrayList<>();
        PlanInCity read =
                checking.check(file, plan.getBytes(StandardCharsets.UTF_8)).plan().orElseThrow();
        new RuleCheck().check(read, found::add);
        return found;
    }

    private static long errors(List<Finding> findings, Code code) {
        return findings.stream()
                .filter(finding -> finding.code() == code && finding.isError())
                .count();
    }

    private static Set<Code> codes(List<Finding> findings) {
        return new HashSet<>(findings.stream().map(Finding::code).toList());
    }
}
