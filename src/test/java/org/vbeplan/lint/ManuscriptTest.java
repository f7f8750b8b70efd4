package org.vbeplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.plan.Cell;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** What lints read of a plan, and what they know of it. */
class ManuscriptTest {

    private static final Path CITY = Path.of("src/test/resources/lintstad").toAbsolutePath();

    private static final String PLAN =
            """
            handlingsplan:
              nämnd: ekbacken
              år: 2025
              riktlinjer: "2024"
              status: utkast
              förlaga:
                dokument: Ett gammalt papper
                avvikelser: [{plats: Sidan 1, text: Ett ord är rättat}]
            avsnitt:
              inledning:
                gemensam: samverkan
              lägesbild:
                synlighet: intern
                text: Bara för oss.[^hemlig]
                avsnitt:
                  mer: {rubrik: Mer om läget, text: Också bara för oss.}
              aktiviteter:
                aktiviteter:
                  - {id: a, aktivitet: Öppet möte., ansvarig: [Samordnaren]}
                  - {id: b, aktivitet: Hemligt möte., synlighet: intern}
              uppföljning:
                gemensam: samverkan
            källor:
              hemlig: En källa som bara vi ser.
            """;

    private final Manuscript manuscript = read();

    @Test
    void whatIsSaidOfTheOriginalIsNoPartOfThePlan() {
        assertThat(words()).noneMatch(text -> text.contains("papper") || text.contains("rättat"));
    }

    @Test
    void sharedTextIsReadOnce() {
        assertThat(words().stream().filter(text -> text.startsWith("Stadens"))).hasSize(1);
    }

    @Test
    void headingsAndCitedSourcesOfTheCityAreRead() {
        assertThat(passage("Mer om läget").kind()).isEqualTo(Passage.Kind.HEADING);
        assertThat(passage("Handbok för").kind()).isEqualTo(Passage.Kind.NOTE);
    }

    @Test
    void cellsKnowWhatTheyAreFor() {
        assertThat(passage("Öppet").isCellFor(Cell.Role.ACTIVITY)).isTrue();
        assertThat(passage("Samordnaren").role()).contains(Cell.Role.RESPONSIBLE);
        assertThat(passage("Bara").role()).isEmpty();
    }

    @Test
    void whatThePublicNeverSeesIsInternal() {
        assertThat(List.of("Bara", "Också", "Mer om", "Hemligt", "En källa"))
                .allMatch(text -> passage(text).isInternal());
        assertThat(List.of("Stadens", "Öppet", "Samordnaren", "Handbok"))
                .noneMatch(text -> passage(text).isInternal());
    }

    private List<String> words() {
        return manuscript.passages().stream().map(Passage::words).toList();
    }

    private Passage passage(String beginning) {
        return manuscript.passages().stream()
                .filter(passage -> passage.words().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " in " + words()));
    }

    private static Manuscript read() {
        try {
            Workspace workspace = new Workspace(CITY, new Names(CITY));
            PlanFile file = new PlanFile("", "fall", CITY.resolve("fall.yaml"), "fall.yaml");
            byte[] bytes = PLAN.getBytes(StandardCharsets.UTF_8);
            return new Manuscript(
                    new Checking(workspace, TestCity.JUDGING)
                            .check(file, bytes)
                            .plan()
                            .orElseThrow());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
