package org.vbeplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.city.PlanInCity;

/** The city's texts, registers and rule sets, as far as a plan's reader meets them. */
class SharedTextTest {

    private static final Path PLANS = Path.of("plans");

    @TempDir private Path root;

    @BeforeEach
    void copyWorkspace() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(PLANS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aChangeInItShowsOnceInEveryPlanThatUsesIt() throws IOException {
        change("texter/ansvar.md", "Staden ska aktivt motverka", "Staden bör aktivt motverka");
        assertThat(told())
                .containsExactly(
                        "hasselby-vallingby/2018:",
                        "norra-innerstaden/2023: EDITED TEXT ansvar/1",
                        "ostermalm/2021: EDITED TEXT ansvar/1",
                        "ostermalm/2023: EDITED TEXT ansvar/1");
        Change change = diff("ostermalm/2023").changes().get(0);
        assertThat(change.shared()).isEqualTo("ansvar");
        assertThat(change.now().file()).endsWith("texter/ansvar.md");
        assertThat(change.fields().get(0).words())
                .contains(new Run(Run.Kind.DELETED, "ska"), new Run(Run.Kind.INSERTED, "bör"));
    }

    @Test
    void aTextThatAPlanTakesOverFromTheCityHasNotChanged() throws IOException {
        String shared =
                Files.readString(root.resolve("texter/samtycke.md"), StandardCharsets.UTF_8);
        change(
                "ostermalm/2023.yaml",
                "          - gemensam: samtycke\n",
                "          - text: |\n              "
                        + shared.strip().replace("\n", "\n              ")
                        + "\n");
        assertThat(diff("ostermalm/2023").changes()).isEmpty();
    }

    @Test
    void aSourceOfTheCitysShowsWhereItIsCited() throws IOException {
        change("register/kallor.yaml", "årsbok 2020", "årsbok för 2020");
        assertThat(told())
                .containsExactly(
                        "hasselby-vallingby/2018:",
                        "norra-innerstaden/2023: EDITED NOTE sapo-2020",
                        "ostermalm/2021:",
                        "ostermalm/2023: EDITED NOTE sapo-2020");
    }

    @Test
    void aHeadingOfTheTemplateShowsInItsPlans() throws IOException {
        change("riktlinjer/2023.yaml", "analys: Analys", "analys: Slutsatser");
        assertThat(told())
                .containsExactly(
                        "hasselby-vallingby/2018:",
                        "norra-innerstaden/2023: RENAMED SECTION analys",
                        "ostermalm/2021:",
                        "ostermalm/2023: RENAMED SECTION analys");
    }

    private void change(String file, String before, String now) throws IOException {
        Path path = root.resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, now), StandardCharsets.UTF_8);
    }

    private List<String> told() throws IOException {
        List<String> told = new ArrayList<>();
        for (String name :
                List.of(
                        "hasselby-vallingby/2018",
                        "norra-innerstaden/2023",
                        "ostermalm/2021",
                        "ostermalm/2023")) {
            StringBuilder line = new StringBuilder(name + ":");
            for (Change change : diff(name).changes()) {
                line.append(' ').append(change.kind()).append(' ').append(change.key());
            }
            told.add(line.toString());
        }
        return told;
    }

    private PlanDiff diff(String name) throws IOException {
        PlanInCity old = Fixtures.stockholm().plan(name);
        PlanInCity current = Fixtures.place(root).plan(name);
        return Laws.hold(Outline.of(old), Outline.of(current));
    }
}
