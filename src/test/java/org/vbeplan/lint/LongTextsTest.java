package org.vbeplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Finding;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.read.PlanReader;
import org.vbeplan.read.SourceReader;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.Workspace;

/**
 * What lints on figures, dates and likeness cost where a text is nothing but what they look for.
 */
class LongTextsTest {

    private static final int LONG = 60_000;

    private static final List<Lint> LINTS =
            List.of(
                    new ActivityTwice(),
                    new PeriodStale(),
                    new DateOutsidePlan(),
                    new ShareImpossible(),
                    new SurveyBaseMissing(),
                    new SurveyBaseSmall(),
                    new CountsSummed(),
                    new SmallCount(),
                    new PeriodsUnequal(),
                    new FiguresContradict());

    /** Quadratic work would take minutes here, and linear takes a part of a second. */
    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "2024 ",
                "under 2024 ",
                "hittills under 2024 ",
                "mellan 2023–",
                "1 januari–",
                "en elev ",
                "två elever ",
                "inga ",
                "inte ",
                "inga anmälningar eller ",
                "kommer ",
                "ska under ",
                "enkät 5 procent ",
                "17 av ",
                "17 av 26 (",
                "65 procent (17 av ",
                "svarsfrekvens 5 ",
                "besvarades av ",
                "enkäten skickades till ",
                "totalt ",
                "sammanlagt fem ",
                "samma händelser som ",
                "dessa också ",
                "a",
                "5 ",
                "Aa. ",
                "skola extrem 2 elever "
            })
    void takesNoLongerThanTheTextIs(String words) {
        String text = words.repeat(LONG / words.length());
        PlanInCity plan =
                read(
                        """
                        avsnitt:
                          lägesbild:
                            text: |
                              Enkät, procent, 20 %%, inga svar. %1$s
                            observationer:
                              - {id: a, uppgiftslämnare: IA, antal: 2, enhet: svar, från: 2024, till: 2024, text: x}
                              - {id: b, uppgiftslämnare: Skolan, antal: 3, text: y, överlappar: a}
                              - id: c
                                uppgiftslämnare: Polisen
                                antal: 3
                                enhet: anmälningar
                                text: |
                                  %1$s
                          aktiviteter:
                            aktiviteter:
                              - id: d
                                aktivitet: |
                                  %1$s
                                tidplan: |
                                  %1$s
                        """
                                .formatted(text));
        look(plan, finding -> {});
        assertThat(Excerpt.of(plan, "ekbacken/2026").parts()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    @Timeout(20)
    void takesNoLongerThanThereAreActivities() {
        StringBuilder rows = new StringBuilder("avsnitt:\n  aktiviteter:\n    aktiviteter:\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append("      - {id: a").append(i).append(", aktivitet: Besöka skola ");
            // Every other has a fellow in nearly the same words.
            rows.append(i / 2).append(" och tala med eleverna om propaganda på nätet}\n");
        }
        int[] found = {0};
        look(read(rows.toString()), finding -> found[0]++);
        assertThat(found[0]).isEqualTo(5_000);
    }

    private static void look(PlanInCity plan, Consumer<Finding> findings) {
        Manuscript manuscript = new Manuscript(plan);
        LINTS.forEach(lint -> lint.look(manuscript, findings));
    }

    private static PlanInCity read(String sections) {
        String head =
                """
                handlingsplan:
                  nämnd: ekbacken
                  år: 2026
                  riktlinjer: "2024"
                  status: beslutad
                """;
        byte[] bytes = (head + sections).getBytes(StandardCharsets.UTF_8);
        PlanReader reader = new PlanReader(new Markdown(), c -> true);
        try {
            Path city = Path.of("src/test/resources/lintstad").toAbsolutePath();
            Checking checking =
                    new Checking(new Workspace(city, new Names(city)), TestCity.JUDGING);
            return SourceReader.read("plan.yaml", bytes, LongTextsTest::unwanted)
                    .flatMap(source -> reader.read(source, LongTextsTest::unwanted))
                    .map(plan -> new PlanInCity(plan, checking.city()))
                    .orElseThrow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void unwanted(Finding finding) {
        throw new AssertionError(finding.toString());
    }
}
