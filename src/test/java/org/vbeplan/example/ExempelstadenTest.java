package org.vbeplan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.build.CityReading;
import org.vbeplan.build.Validation;
import org.vbeplan.build.Verdict;
import org.vbeplan.finding.Severity;
import org.vbeplan.overview.CityYear;
import org.vbeplan.overview.CoverageRow;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** {@code examples/exempelstaden} is there to be copied: nothing in it is remarked on. */
class ExempelstadenTest {

    private static final Path ROOT = Path.of("examples/exempelstaden").toAbsolutePath();

    private final Workspace workspace = new Workspace(ROOT, new Names(ROOT));

    @Test
    void hasNoFinding() throws IOException {
        Checking checking = new Checking(workspace, TestCity.JUDGING);
        assertThat(checking.workspaceFindings()).isEmpty();
        Validation validation = new Validation(workspace, checking, Duration.ofMinutes(1));
        for (PlanFile plan : workspace.plans()) {
            validation.read(plan);
        }
        assertThat(validation.verdicts()).hasSize(4);
        for (Verdict verdict : validation.verdicts()) {
            assertThat(verdict.isComplete()).isTrue();
            assertThat(verdict.findings()).as(verdict.file().id()).isEmpty();
            assertThat(verdict.excepted()).as(verdict.file().id()).isEmpty();
        }
    }

    /** Nothing is missing in the years that it shows, and the report has its material. */
    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void lacksNoDocument(int year) throws IOException {
        Checking checking = new Checking(workspace, TestCity.JUDGING);
        CityReading reading = new CityReading(workspace, checking, Duration.ofMinutes(1));
        for (PlanFile plan : workspace.plans()) {
            reading.read(plan);
        }
        CityYear view = reading.view(year, "").orElseThrow();
        assertThat(view.lacks(Severity.ADVICE)).isFalse();
        assertThat(view.extra()).isEmpty();
        assertThat(view.rows())
                .allSatisfy(
                        row ->
                                assertThat(row.cells())
                                        .extracting(CoverageRow.Cell::state)
                                        .doesNotContain(CoverageRow.State.NOTHING));
    }

    @Test
    void usesTheBuiltInRiktlinjer() throws IOException {
        assertThat(ROOT.resolve("riktlinjer")).doesNotExist();
        assertThat(new Checking(workspace, TestCity.JUDGING).city().ruleSets()).containsKey("2024");
    }

    @Test
    void hasTwoBoardsWithTwoYearsEach() throws IOException {
        assertThat(workspace.plans())
                .extracting(PlanFile::id)
                .containsExactly(
                        "kulturnamnden/2024",
                        "kulturnamnden/2026",
                        "kvarnlunda/2025",
                        "kvarnlunda/2026");
    }
}
