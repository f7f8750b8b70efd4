package org.vbeplan.redline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.compare.PlanDiff;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Pairs of plans, compared. */
final class Pairs {

    private Pairs() {}

    /** Two of the repository's own plans, by board and year. */
    static Comparison of(String before, String now) throws IOException {
        return of(before, plan(before), now, plan(now));
    }

    static Comparison of(String nameBefore, PlanInCity before, String nameNow, PlanInCity now) {
        PlanDiff diff = PlanDiff.of(before, now);
        return Comparison.of(
                nameNow,
                new Version(nameBefore, "plans/" + nameBefore + ".yaml", diff.old()),
                new Version(nameNow, "plans/" + nameNow + ".yaml", diff.current()),
                diff,
                Reasons.of(now.plan()),
                Comparison.Reading.WHOLE,
                false,
                false);
    }

    private static PlanInCity plan(String id) throws IOException {
        Names names = new Names(Path.of(""));
        Workspace workspace = Workspace.above(Path.of("plans"), names).orElseThrow();
        Path file = Path.of("plans").resolve(id + ".yaml");
        return new Checking(workspace, TestCity.JUDGING)
                .check(PlanFile.of(file, names), Files.readAllBytes(file))
                .plan()
                .orElseThrow();
    }
}
