package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vbeplan.RenderedPlans;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Compared;
import org.vbeplan.build.Comparing;
import org.vbeplan.build.Earlier;
import org.vbeplan.build.Format;
import org.vbeplan.build.PlanPair;
import org.vbeplan.build.PlanResult;
import org.vbeplan.build.RenderBatch;
import org.vbeplan.build.RenderOptions;
import org.vbeplan.build.Side;
import org.vbeplan.compose.Edition;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.redline.Pairs;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** What a board is given to decide on: both pairs of real plans, printed. */
class RedlinePdfTest {

    @ParameterizedTest
    @CsvSource({"ostermalm/2021,ostermalm/2023", "ostermalm/2023,norra-innerstaden/2023"})
    void redlineIsPdfUaAndPdfAAndTagsWhatChanged(String before, String now) throws Exception {
        byte[] pdf = Pairs.document(before, now, Format.PDF);
        assertThat(Validation.failures(pdf)).isEmpty();
        assertThat(Pairs.document(before, now, Format.PDF)).isEqualTo(pdf);

        List<String> lines = StructureText.of(pdf).lines().map(String::strip).toList();
        String page = new String(Pairs.document(before, now, Format.HTML), StandardCharsets.UTF_8);
        assertThat(lines.stream().filter(line -> line.startsWith("Ins Alt=\"tillagt: ")))
                .hasSize(count(page, "<ins>"));
        assertThat(lines.stream().filter(line -> line.startsWith("Del Alt=\"borttaget: ")))
                .hasSize(count(page, "<del>"));

        int last = 0;
        for (String line : lines) {
            if (line.matches("H[1-6]")) {
                int level = line.charAt(1) - '0';
                assertThat(level).as("%s after H%d", line, last).isBetween(1, last + 1);
                last = level;
            }
        }
        assertThat(last).isPositive();
    }

    private static int count(String page, String tag) {
        return (int) Pattern.compile(Pattern.quote(tag)).matcher(page).results().count();
    }

    /** The list of changes in a plan's own document is as accessible as the rest of it. */
    @Test
    void planWithItsListOfChangesIsPdfUaAndPdfA() throws Exception {
        Names names = new Names(Path.of(""));
        Workspace workspace = Workspace.above(Path.of("plans"), names).orElseThrow();
        PlanFile old = PlanFile.of(RenderedPlans.file("ostermalm/2021"), names);
        PlanFile now = PlanFile.of(RenderedPlans.file("ostermalm/2023"), names);
        Side side = new Side(workspace, Duration.ofMinutes(1));
        Compared compared =
                new Comparing(side, side, Duration.ofMinutes(1)).compare(PlanPair.of(old, now));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        RenderOptions options =
                new RenderOptions(
                        List.of(Format.PDF),
                        null,
                        Edition.PUBLIC,
                        false,
                        "",
                        Duration.ofMinutes(5),
                        new Messages(Language.SWEDISH));
        RenderBatch batch =
                new RenderBatch(workspace, new Checking(workspace, TestCity.JUDGING), options, pdf);
        batch.since(new Earlier(Map.of(now.path(), compared), "planen för 2021"));
        assertThat(batch.render(now).state()).isEqualTo(PlanResult.State.WRITTEN);

        assertThat(Validation.failures(pdf.toByteArray())).isEmpty();
        String tree = StructureText.of(pdf.toByteArray());
        assertThat(tree)
                .contains("\"Ändringar sedan förra versionen\"", "planen för 2021")
                .contains("Borttagen aktivitet");
    }
}
