package org.vbeplan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.finding.Finding;
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
        for (PlanFile plan : workspace.plans()) {
            List<Finding> findings =
                    checking.check(plan, Files.readAllBytes(plan.path())).findings();
            assertThat(findings).as(plan.id()).isEmpty();
        }
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
