package org.vbeplan.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vbeplan.Golden;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.build.CityReading;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Style;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** {@code src/test/resources/overview}: a small city and what is seen of it. */
class CityViewTest {

    private static final Path EKSTAD =
            Path.of("src/test/resources/overview/workspace").toAbsolutePath();

    private static final Path STOCKHOLM = Path.of("plans").toAbsolutePath();

    private final Golden golden = new Golden("overview");

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024, 2025})
    void isSeenAsText(int year) throws IOException {
        golden.compare(year + ".txt", written(ViewFormat.TEXT, Language.SWEDISH, year));
    }

    @Test
    void isSeenInEnglish() throws IOException {
        golden.compare("2025.en.txt", written(ViewFormat.TEXT, Language.ENGLISH, 2025));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void isSeenAsMarkdown(int year) throws IOException {
        golden.compare(year + ".md", written(ViewFormat.MARKDOWN, Language.SWEDISH, year));
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024, 2025})
    void isSeenAsJsonThatKeepsToItsSchema(int year) throws IOException {
        String json = written(ViewFormat.JSON, Language.SWEDISH, year);
        golden.compare(year + ".json", json);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode schema = mapper.readTree(Path.of("schema/city.schema.json").toFile());
        forbidOtherKeys(schema);
        assertThat(
                        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                                .getSchema(schema)
                                .validate(mapper.readTree(json)))
                .isEmpty();
    }

    /** What is written stands in the schema, so that a reader can rely on its words. */
    private static void forbidOtherKeys(JsonNode schema) {
        if (schema.path("properties").isObject() && schema.has("type")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.forEach(CityViewTest::forbidOtherKeys);
    }

    @Test
    void whatIsInternalIsNotRepeated() throws IOException {
        for (ViewFormat format : ViewFormat.values()) {
            assertThat(written(format, Language.SWEDISH, 2025))
                    .doesNotContain("bara för oss")
                    .doesNotContain("samtal");
        }
    }

    @ParameterizedTest
    @CsvSource({"2022,2020,NAMED", "2024,2024,DATED", "2031,2024,DATED", "2019,2020,OUTSIDE"})
    void newestRuleSetInForceIsTaken(int year, String ruleSet, RulesInForce.Reason reason)
            throws IOException {
        RulesInForce rules = view(EKSTAD, year, "").orElseThrow().rules();
        assertThat(rules.rules().id()).isEqualTo(ruleSet);
        assertThat(rules.reason()).isEqualTo(reason);
    }

    @Test
    void anotherRuleSetCanBeAskedFor() throws IOException {
        assertThat(view(EKSTAD, 2025, "2020").orElseThrow().rules().reason())
                .isEqualTo(RulesInForce.Reason.ASKED);
        assertThat(view(EKSTAD, 2025, "2040")).isEmpty();
    }

    @Test
    void whatIsMissingWeighsAsItsDuty() throws IOException {
        CityYear year = view(EKSTAD, 2024, "").orElseThrow();
        assertThat(year.lacks(Severity.ERROR)).isTrue();
        CityYear before = view(EKSTAD, 2022, "").orElseThrow();
        assertThat(before.lacks(Severity.ADVICE)).isFalse();
    }

    /** Eleven districts each year and five specialist boards in even ones, from July 2023 on. */
    @ParameterizedTest
    @CsvSource({"2018,2016,19", "2021,2016,18", "2023,2023,20", "2024,2024,16", "2025,2024,11"})
    void boardsOfStockholmOweWhatTheyDo(int year, String ruleSet, int documents)
            throws IOException {
        CityYear view = view(STOCKHOLM, year, "").orElseThrow();
        assertThat(view.rules().rules().id()).isEqualTo(ruleSet);
        assertThat(view.tasks().stream().mapToInt(task -> task.owings().size()).sum())
                .isEqualTo(documents);
        assertThat(view.unread()).isEmpty();
    }

    @Test
    void linesFitATerminal() throws IOException {
        String text = written(ViewFormat.TEXT, Language.SWEDISH, 2025);
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }

    private static String written(ViewFormat format, Language language, int year)
            throws IOException {
        StringWriter out = new StringWriter();
        Messages messages = new Messages(language).and(ViewFormat.CATALOGUE);
        format.write(view(EKSTAD, year, "").orElseThrow(), messages, Style.PLAIN, out);
        return out.toString();
    }

    private static Optional<CityYear> view(Path root, int year, String ruleSet) throws IOException {
        Workspace workspace = new Workspace(root, new Names(root));
        Checking checking = new Checking(workspace, TestCity.JUDGING);
        CityReading reading = new CityReading(workspace, checking, Duration.ofMinutes(1));
        for (PlanFile plan : workspace.plans()) {
            reading.read(plan);
        }
        return reading.view(year, ruleSet);
    }
}
