package org.vbeplan.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * Copied text is measured on pairs: a lägesbild of Ekbacken's for 2025, a line {@code === } with
 * another plan's name, and that plan's lägesbild.
 */
class CopiedTextTest {

    private static final double LEAST = 0.9;

    private static final Path CITY = Path.of("src/test/resources/lintstad").toAbsolutePath();

    private static final Path FOLDER = SentenceCases.folder(Code.TEXT_COPIED);

    private static Checking checking;

    @BeforeAll
    static void readTheCity() throws IOException {
        checking = new Checking(new Workspace(CITY, new Names(CITY)), TestCity.JUDGING);
    }

    private record Pair(String text, String plan, String other) {

        boolean isCopy() {
            Shelf shelf = new Shelf();
            Excerpt own = excerpt("ekbacken/2025", text);
            shelf.add(own);
            shelf.add(excerpt(plan, other));
            List<Finding> findings = new ArrayList<>();
            shelf.compare(own, findings::add);
            return !findings.isEmpty();
        }
    }

    @Test
    void findsCopiesAndNothingElse() throws IOException {
        List<Pair> copies = pairs("found.txt");
        List<Pair> others = pairs("clean.txt");
        assertThat(copies).hasSizeGreaterThanOrEqualTo(SentenceCases.LEAST).doesNotHaveDuplicates();
        assertThat(others).hasSizeGreaterThanOrEqualTo(SentenceCases.LEAST).doesNotHaveDuplicates();
        List<Pair> missed = copies.stream().filter(pair -> !pair.isCopy()).toList();
        List<Pair> alarms = others.stream().filter(Pair::isCopy).toList();
        int right = copies.size() - missed.size();
        double recall = (double) right / copies.size();
        double precision = (double) right / (right + alarms.size());
        System.out.printf(
                Locale.ROOT,
                "%-24s precision %.2f (%d clean)  recall %.2f (%d to find)%n",
                Code.TEXT_COPIED.id(),
                precision,
                others.size(),
                recall,
                copies.size());
        assertThat(precision).as("false alarms: %s", alarms).isGreaterThanOrEqualTo(LEAST);
        assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void saysWhoseTheTextIsAndHowMuchOfIt() throws IOException {
        Pair pair = pairs("found.txt").get(0);
        Shelf shelf = new Shelf();
        Excerpt own = excerpt("ekbacken/2025", pair.text());
        shelf.add(own);
        shelf.add(excerpt("granvik/2025", pair.other()));
        shelf.add(excerpt("ekbacken/2023", pair.text()));
        shelf.add(excerpt("ekbacken/2026", pair.text()));
        List<Finding> findings = new ArrayList<>();
        shelf.compare(own, findings::add);
        // Where both say the same, it was the board's own first.
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).arguments())
                .containsExactly("Lokal lägesbild", "100", "", "ekbacken/2023");
        assertThat(findings.get(0).at()).hasToString("ekbacken/2025.yaml:7:3");
    }

    @Test
    void otherYearsOfOtherBoardsAreNotLookedAt() throws IOException {
        Pair pair = pairs("found.txt").get(0);
        Shelf shelf = new Shelf();
        Excerpt own = excerpt("ekbacken/2025", pair.text());
        shelf.add(own);
        shelf.add(excerpt("granvik/2024", pair.other()));
        assertThatCode(() -> shelf.compare(own, CopiedTextTest::unwanted))
                .doesNotThrowAnyException();
    }

    /** With every pair compared this would be four million comparisons, and many minutes. */
    @Test
    @Timeout(60)
    void manyPlansThatAllSayTheSameTakeNoLongerThanTheyAreMany() throws IOException {
        String text = pairs("found.txt").get(0).text();
        Excerpt other = excerpt("granvik/2025", text);
        Excerpt own = excerpt("ekbacken/2025", text);
        Shelf shelf = new Shelf();
        for (int i = 0; i < 2000; i++) {
            shelf.add(other);
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            shelf.compare(own, findings::add);
        }
        assertThat(findings).hasSize(2000);
    }

    private static void unwanted(Finding finding) {
        throw new AssertionError(finding.toString());
    }

    private static Excerpt excerpt(String id, String text) {
        String[] name = id.split("/");
        String plan =
                """
                handlingsplan:
                  nämnd: %s
                  år: %s
                  riktlinjer: "2024"
                  status: beslutad
                avsnitt:
                  lägesbild:
                    text: |
                      %s
                """
                        .formatted(name[0], name[1], text);
        String file = id + ".yaml";
        return checking.check(
                        new PlanFile(name[0], name[1], CITY.resolve(file), file),
                        plan.getBytes(StandardCharsets.UTF_8))
                .plan()
                .map(read -> Excerpt.of(read, id))
                .orElseThrow();
    }

    private static List<Pair> pairs(String file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String pair : Files.readString(FOLDER.resolve(file)).split("(?m)^---\n")) {
            String[] parts = pair.strip().split("\n=== |\n", 3);
            pairs.add(new Pair(parts[0], parts[1], parts[2]));
        }
        return pairs;
    }
}
