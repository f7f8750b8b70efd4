package org.vbeplan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.finding.Finding;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** What is measured is work on plans that are right, not the telling of mistakes. */
class GeneratedCityTest {
    @TempDir private Path root;

    @Test
    void hasNoErrors() throws IOException {
        GeneratedCity.write(root, 3, 2, 2);
        Workspace workspace = new Workspace(root, new Names(root));
        assertThat(workspace.plans()).hasSize(6);
        Checking checking = new Checking(workspace, TestCity.JUDGING);
        assertThat(checking.workspaceFindings()).isEmpty();
        for (PlanFile plan : workspace.plans()) {
            assertThat(checking.check(plan, Files.readAllBytes(plan.path())).findings())
                    .as(plan.id())
                    .noneMatch(Finding::isError);
        }
    }

    @Test
    void isTheSameEachTime() {
        String plan = new GeneratedPlan("stadsdel-1", 1, 2025, 1).yaml();
        assertThat(new GeneratedPlan("stadsdel-1", 1, 2025, 1).yaml()).isEqualTo(plan);
        assertThat(plan.length()).as("as long as a real plan").isBetween(20_000, 35_000);
    }
}
