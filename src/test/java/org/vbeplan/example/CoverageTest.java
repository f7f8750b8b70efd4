package org.vbeplan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.city.City;
import org.vbeplan.city.Duty;
import org.vbeplan.city.RuleSet;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.Workspace;

/**
 * Every duty that was found in the riktlinjer is in the data, and {@code docs/coverage.md} shows
 * how.
 */
class CoverageTest {

    private static final Path PAGE = Path.of("docs/coverage.md");

    private static final Pattern LINK = Pattern.compile("\\]\\(\\.\\./([^)]+)\\)");

    /** Rule set → how its duties are numbered, and how many were found in its documents. */
    private static final Map<String, Numbering> FOUND =
            Map.of(
                    "2016", new Numbering("V16", 17),
                    "2023", new Numbering("V21", 11),
                    "2024", new Numbering("R24", 48));

    private static City city;

    private record Numbering(String prefix, int count) {
        Set<String> ids() {
            Set<String> ids = new TreeSet<>();
            for (int number = 1; number <= count; number++) {
                ids.add("%s-%02d".formatted(prefix, number));
            }
            return ids;
        }
    }

    @BeforeAll
    static void load() throws IOException {
        Path root = Path.of("plans").toAbsolutePath();
        Workspace workspace = new Workspace(root, new Names(root));
        Checking checking = new Checking(workspace, TestCity.JUDGING);
        assertThat(checking.workspaceFindings()).isEmpty();
        city = checking.city();
    }

    @Test
    void everyDutyIsInTheData() {
        FOUND.forEach(
                (ruleSet, numbering) -> {
                    RuleSet rules = city.ruleSets().get(ruleSet);
                    assertThat(rules.duties().stream().map(Duty::id))
                            .as("the duties of %s", ruleSet)
                            .containsAll(numbering.ids());
                });
    }

    /** Either by the program or by a person, or else it is demanded and never looked for. */
    @Test
    void everyDutyIsLookedFor() {
        for (RuleSet rules : city.ruleSets().values()) {
            for (Duty duty : rules.duties()) {
                assertThat(duty.checks().isEmpty() && duty.byHand().isEmpty())
                        .as("%s is looked for by nobody", duty.id())
                        .isFalse();
                assertThat(duty.place()).as("where %s stands", duty.id()).isNotEmpty();
            }
        }
    }

    @Test
    void thePageShowsThem() throws IOException {
        String page = new CoveragePage(city).text();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().as("%s, written by -Dgolden=update", PAGE).isEqualTo(page);
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        Matcher link = LINK.matcher(Files.readString(PAGE));
        while (link.find()) {
            if (!Files.exists(Path.of(link.group(1)))) {
                dead.add(link.group(1));
            }
        }
        assertThat(dead).isEmpty();
    }
}
