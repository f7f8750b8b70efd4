package org.vbeplan.redline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Format;
import org.vbeplan.build.RedlineDocuments;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.compare.PlanDiff;
import org.vbeplan.document.Redline;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Pairs of plans, compared. */
public final class Pairs {

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

    /** A document of two of the repository's own plans, as the program writes it. */
    public static byte[] document(String before, String now, Format format) throws IOException {
        return document(of(before, now), format);
    }

    static byte[] document(Comparison comparison, Format format) throws IOException {
        RedlineDocuments.Made made =
                new RedlineDocuments(null, Duration.ofMinutes(5))
                        .make(format, redline(comparison), "prov", Integer::toString);
        if (made.bytes() == null) {
            throw new AssertionError(made.toString(), made.bug());
        }
        return made.bytes();
    }

    static Redline redline(Comparison comparison) {
        return new RedlineComposer(
                        new Messages(Language.SWEDISH).and("redline"),
                        new RedlineComposer.Presentation(16, true, false, false, ""))
                .compose(List.of(comparison), RedlineComposer.Run.OF_TWO);
    }

    /** Two versions of Ekbacken's plan, of the city that does not exist. */
    static Comparison ofTexts(String before, String now, boolean isInternal) throws IOException {
        PlanInCity old = read(before);
        PlanInCity current = read(now);
        PlanDiff diff = PlanDiff.of(old, current);
        return Comparison.of(
                "ekbacken/2023",
                new Version("före", "före.yaml", diff.old()),
                new Version("efter", "efter.yaml", diff.current()),
                diff,
                Reasons.of(current.plan()),
                Comparison.Reading.WHOLE,
                isInternal,
                false);
    }

    private static PlanInCity read(String yaml) throws IOException {
        return new TestCity()
                .check("x.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .plan()
                .orElseThrow();
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
