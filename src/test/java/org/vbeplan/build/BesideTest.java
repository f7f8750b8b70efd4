package org.vbeplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.TestCity;
import org.vbeplan.finding.Code;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Which plans a plan is held beside, whether they were asked for or not. */
class BesideTest {

    private static final String TEXT =
            "Läget är lugnt, och polisen ser ingen organiserad verksamhet i området. Det som märks"
                    + " är klotter och affischer längs gångvägen mellan stationen och skolan."
                    + " Parkförvaltningen tar bort dem samma dag. Fritidsgårdarna berättar att unga"
                    + " delar filmer som hyllar våld, och vill ha stöd i samtalen.";

    private static final String OTHER =
            "Under året hölls tre torgmöten, och efter ett av dem anmäldes skadegörelse. Biblioteket"
                    + " fick frågor om böcker från ett förlag som sprider propaganda. Skolorna har"
                    + " lämnat fler blanketter än förra året, mest om hårda ord mellan elever, och"
                    + " rektorerna ber om fler utbildningar för lärarna under nästa läsår.";

    @TempDir Path folder;

    private Workspace workspace;

    @BeforeEach
    void makeACity() throws IOException {
        Path city = Path.of("src/test/resources/lintstad").toAbsolutePath();
        for (String file :
                List.of("vbe-plan.yaml", "register/namnder.yaml", "riktlinjer/2024.yaml")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(city.resolve(file), folder.resolve(file));
        }
        workspace = new Workspace(folder, new Names(folder));
    }

    @Test
    void onePlanIsHeldBesideTheOtherBoardsOfItsYear() throws IOException {
        write("ekbacken", 2025, TEXT);
        write("granvik", 2025, TEXT);
        write("farnebo", 2025, OTHER);
        assertThat(copied("ekbacken/2025")).containsExactly("ekbacken/2025 from granvik/2025");
        assertThat(copied("farnebo/2025")).isEmpty();
    }

    @Test
    void onePlanIsHeldBesideTheOneBefore() throws IOException {
        write("ekbacken", 2021, OTHER);
        write("ekbacken", 2023, TEXT);
        write("ekbacken", 2025, TEXT);
        write("ekbacken", 2026, OTHER);
        assertThat(copied("ekbacken/2025")).containsExactly("ekbacken/2025 from ekbacken/2023");
        assertThat(copied("ekbacken/2026")).isEmpty();
    }

    @Test
    void itDoesNotMatterHowManyAreAskedFor() throws IOException {
        write("ekbacken", 2023, TEXT);
        write("ekbacken", 2024, OTHER);
        write("ekbacken", 2025, TEXT);
        write("granvik", 2023, TEXT);
        List<String> oneByOne = new ArrayList<>();
        List<String> names =
                List.of("ekbacken/2023", "ekbacken/2024", "ekbacken/2025", "granvik/2023");
        for (String name : names) {
            oneByOne.addAll(copied(name));
        }
        assertThat(copied(names.toArray(String[]::new)))
                .isEqualTo(oneByOne)
                .containsExactly(
                        "ekbacken/2023 from granvik/2023", "granvik/2023 from ekbacken/2023");
        assertThat(copied("ekbacken/2025", "ekbacken/2023"))
                .containsExactly("ekbacken/2023 from granvik/2023");
    }

    @Test
    void whatCannotBeReadIsPassedOver() throws IOException {
        write("ekbacken", 2025, TEXT);
        Files.createDirectories(folder.resolve("granvik"));
        Files.writeString(folder.resolve("granvik/2025.yaml"), "avsnitt: [");
        write("farnebo", 2025, TEXT);
        assertThat(copied("ekbacken/2025")).containsExactly("ekbacken/2025 from farnebo/2025");
    }

    @Test
    void anExceptionSetsItAside() throws IOException {
        write("ekbacken", 2025, TEXT);
        write("granvik", 2025, TEXT);
        Path file = folder.resolve("ekbacken/2025.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        + "avsteg:\n  - {regel: text-kopierad, plats: lägesbild,"
                        + " skäl: Nämnderna har gjort lägesbilden tillsammans.}\n");
        assertThat(copied("ekbacken/2025")).isEmpty();
    }

    private void write(String board, int year, String text) throws IOException {
        Path file = folder.resolve(board).resolve(year + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                handlingsplan:
                  nämnd: %s
                  år: %d
                  riktlinjer: "2024"
                  status: utkast
                avsnitt:
                  lägesbild:
                    text: |
                      %s
                """
                        .formatted(board, year, text));
    }

    /** What is found copied in the plans asked for, in a validation of their own. */
    private List<String> copied(String... names) throws IOException {
        Checking checking = new Checking(workspace, TestCity.JUDGING);
        Validation validation = new Validation(workspace, checking, Duration.ofMinutes(1));
        for (String name : names) {
            Path file = folder.resolve(name + ".yaml");
            validation.read(PlanFile.of(file, workspace.names()));
        }
        List<String> copied = new ArrayList<>();
        for (Verdict verdict : validation.verdicts()) {
            verdict.findings().stream()
                    .filter(finding -> finding.code() == Code.TEXT_COPIED)
                    .map(
                            finding ->
                                    verdict.file().id()
                                            + " from "
                                            + finding.arguments().get(2)
                                            + finding.arguments().get(3))
                    .forEach(copied::add);
        }
        return copied;
    }
}
