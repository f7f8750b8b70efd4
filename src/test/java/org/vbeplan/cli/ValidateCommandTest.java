package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.report.ReportFormat;

/** What the conversations in {@code cli/validate….txt} would be too long to show. */
class ValidateCommandTest {

    @TempDir private Path folder;

    private Conversation user;

    @BeforeEach
    void begin() throws IOException {
        user = new Conversation(folder);
    }

    /** Each way to end, the same in every form, on standard output and in a file. */
    @Test
    void exitCodeIsTheSameInEveryForm() throws IOException {
        assertAllEndWith(0);
        user.prepare("cp", List.of("varning.yaml", "plans/ekbacken/2023.yaml"));
        assertAllEndWith(0);
        assertAllEndWith(1, "--fail-on", "varning");
        assertAllEndWith(0, "--fail-on", "varning", "--ignore", "källa-oanvänd");
        user.prepare("cp", List.of("trasig.yaml", "plans/ekbacken/2023.yaml"));
        assertAllEndWith(1);
        assertAllEndWith(1, "--select", "avsnitt", "--min-severity", "fel");
        assertAllEndWith(0, "--fail-on", "never");
        assertAllEndWith(2, "--select", "finns-inte");
        assertAllEndWith(2, "finns/inte");
        Files.createSymbolicLink(user.path("plans/ekbacken/2026.yaml"), Path.of("finns-inte"));
        assertAllEndWith(3);
        assertAllEndWith(3, "--fail-on", "never");
    }

    private void assertAllEndWith(int code, String... arguments) {
        for (ReportFormat format : ReportFormat.values()) {
            for (String target : List.of("", "=ut/" + format.word())) {
                List<String> words = new ArrayList<>(List.of("validate"));
                words.addAll(List.of("-f", format.word() + target));
                words.addAll(List.of(arguments));
                assertThat(user.run(words.toArray(String[]::new)).code())
                        .as("%s", words)
                        .isEqualTo(code);
            }
        }
    }

    @Test
    void unreadablePlanIsOneLineAndOneOfTheNumbers() throws IOException {
        Files.createSymbolicLink(user.path("plans/ekbacken/2026.yaml"), Path.of("finns-inte"));
        Conversation.Answer answer = user.run("validate");
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.out())
                .isEqualTo("4 planer (1 kunde inte granskas): 0 fel, 0 varningar, 0 råd\n");
    }

    @Test
    void everythingIsOrderedByFileAndPlaceHoweverPlansAreNamed() throws IOException {
        user.prepare("cp", List.of("trasig.yaml", "plans/ekbacken/2023.yaml"));
        user.prepare("cp", List.of("trasig.yaml", "plans/talludden/2023.yaml"));
        String inOrder = user.run("validate", "-f", "short", "ekbacken", "talludden").out();
        String turned =
                user.run(
                                "validate",
                                "-f",
                                "short",
                                "talludden/2023",
                                "ekbacken/2024",
                                "ekbacken/2023")
                        .out();
        assertThat(turned).isEqualTo(inOrder);
        assertThat(inOrder.lines()).hasSize(6);
    }

    @Test
    void severalWorkspacesAreOneReport() throws IOException {
        Conversation.copy(user.path("plans"), user.path("andra"));
        user.prepare("cp", List.of("trasig.yaml", "andra/ekbacken/2023.yaml"));
        Conversation.Answer answer =
                user.run("validate", "-f", "short", "plans", "andra/ekbacken/2023.yaml");
        assertThat(answer.out()).endsWith("4 planer: 2 fel, 0 varningar, 0 råd\n");
        assertThat(answer.code()).isEqualTo(1);
    }

    /** Each finding is shown with its line though no plan is kept, and many are one run. */
    @Test
    void manyPlansAreCheckedInOneRun() throws IOException {
        String plan = Files.readString(Path.of("src/test/resources/cli/files/trasig.yaml"));
        for (int year = 1990; year < 2190; year++) {
            Files.writeString(
                    user.path("plans/ekbacken/" + year + ".yaml"),
                    plan.replace("år: 2023", "år: " + year));
        }
        Conversation.Answer answer = user.run("validate");
        assertThat(answer.out()).endsWith("201 planer: 400 fel, 0 varningar, 0 råd\n");
        assertThat(answer.out().lines().filter(line -> line.contains("stöder sig på")))
                .hasSize(200);
    }

    @Test
    void rulesListsEveryCodeInBothForms() throws IOException {
        String text = user.run("rules").out();
        JsonNode json = new ObjectMapper().readTree(user.run("rules", "-f", "json").out());
        assertThat(json.path("schemaVersion").asInt()).isEqualTo(1);
        for (JsonNode rule : json.path("rules")) {
            assertThat(text).containsPattern("(?m)^  " + rule.path("code").asText() + " ");
            assertThat(rule.path("message").asText()).isNotEmpty();
        }
        assertThat(json.path("rules").size()).isGreaterThan(80);
    }

    @Test
    void explainNamesTheDutiesOfTheWorkspace() throws IOException {
        user.prepare("cp", List.of("krav.yaml", "plans/riktlinjer/2023.yaml"));
        String text = user.run("explain", "avsnitt-saknas").out();
        assertThat(text)
                .contains("G-01 gemensam struktur (varning)")
                .contains("Alla planer har samma avsnitt.")
                .contains("Granköpings riktlinjer: avsnittet Planens innehåll");
        assertThat(user.run("explain", "yaml-syntax").out()).doesNotContain("Krav som");
    }

    @Test
    void timeLimitThatIsNoneIsAWrongCall() {
        Conversation.Answer answer =
                user.run(Map.of("VBE_PLAN_TIME_LIMIT", "noll"), new byte[0], "validate");
        assertThat(answer.code()).isEqualTo(2);
    }

    /** A finding is the same one when lines above it have come, and when another was mended. */
    @Test
    void fingerprintsStayWhenLinesMove() throws IOException {
        user.prepare("cp", List.of("trasig.yaml", "plans/ekbacken/2023.yaml"));
        Path plan = user.path("plans/ekbacken/2023.yaml");
        List<String> before = fingerprints();
        Files.writeString(plan, "# En rad till.\n\n" + Files.readString(plan));
        assertThat(fingerprints()).isEqualTo(before).doesNotHaveDuplicates().hasSize(2);
        user.prepare("replace", List.of("plans/ekbacken/2023.yaml", "[^utredningen]", ""));
        assertThat(fingerprints()).containsExactly(before.get(1));
    }

    private List<String> fingerprints() throws IOException {
        String sarif = user.run("validate", "-f", "sarif").out();
        return new ObjectMapper().readTree(sarif).findValuesAsText("vbePlan/v1");
    }
}
