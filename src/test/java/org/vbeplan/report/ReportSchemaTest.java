package org.vbeplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Other programs' readers take what is written for them, also when a plan is written to fool them.
 */
class ReportSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMA = Path.of("schema/report.schema.json");

    static Stream<Report> reports() {
        return Stream.of(Reports.ordinary(), Reports.empty(), Reports.hostile(), Reports.of(100));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void jsonKeepsToItsSchema(Report report) throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(SCHEMA));
        String json = Reports.write(ReportFormat.JSON, report);
        assertThat(errors(schema, json)).isEmpty();
    }

    /** What is written stands in the schema, so that a reader can rely on its words. */
    @ParameterizedTest
    @MethodSource("reports")
    void schemaNamesEveryKey(Report report) throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(SCHEMA));
        forbidOtherKeys(schema);
        assertThat(errors(schema, Reports.write(ReportFormat.JSON, report))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sarifKeepsToTheOfficialSchema(Report report) throws IOException {
        JsonNode schema;
        try (InputStream file =
                ReportSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = JSON.readTree(file);
        }
        assertThat(schema.path("title").asText()).contains("SARIF", "2.1.0");
        assertThat(errors(schema, Reports.write(ReportFormat.SARIF, report))).isEmpty();
        assertThat(errors(schema, "{\"version\": \"2.1.0\", \"runs\": [{}]}")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void junitIsReadBySurefire(Report report) throws Exception {
        List<ReportTestSuite> suites = surefire(Reports.write(ReportFormat.JUNIT, report));
        int cases = suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum();
        int failures = suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum();
        int errors = suites.stream().mapToInt(ReportTestSuite::getNumberOfErrors).sum();
        int own = report.ownFiles().isEmpty() ? 0 : 1;
        int remarks =
                report.ownFiles().size()
                        + report.plans().stream().mapToInt(plan -> plan.remarks().size()).sum();
        assertThat(suites).hasSize(report.plans().size() + own);
        assertThat(cases).isEqualTo(remarks + suites.size());
        assertThat(failures).isEqualTo(failing(report));
        assertThat(errors).isEqualTo(report.totals().unchecked());
    }

    @Test
    void surefireSeesWhichFindingFails() throws Exception {
        List<ReportTestSuite> suites =
                surefire(Reports.write(ReportFormat.JUNIT, Reports.ordinary()));
        List<ReportTestCase> cases = new ArrayList<>();
        suites.forEach(suite -> cases.addAll(suite.getTestCases()));
        ReportTestCase duty = byName(cases, "nyckel-saknas");
        assertThat(duty.hasFailure()).isTrue();
        assertThat(duty.getFailureType()).isEqualTo("nyckel-saknas");
        assertThat(duty.getFailureMessage()).isEqualTo("\"samordnare\" saknas");
        assertThat(byName(cases, "källa-oanvänd").isSuccessful()).isTrue();
        assertThat(byName(cases, "not-utan-text").hasSkipped()).isTrue();
        assertThat(suites.get(3).getTestCases().get(0).hasError()).isTrue();
    }

    private static ReportTestCase byName(List<ReportTestCase> cases, String code) {
        return cases.stream()
                .filter(each -> each.getName().startsWith(code + ":"))
                .findFirst()
                .orElseThrow();
    }

    private static int failing(Report report) {
        List<Remark> all = new ArrayList<>(report.ownFiles());
        report.plans().forEach(plan -> all.addAll(plan.remarks()));
        return (int) all.stream().filter(FailOn.ERROR::isReachedBy).count();
    }

    private static List<ReportTestSuite> surefire(String xml) throws Exception {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(
                        new InputStreamReader(
                                new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }

    private static List<String> errors(JsonNode schema, String json) throws IOException {
        JsonSchema rules =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        return rules.validate(JSON.readTree(json)).stream().map(Object::toString).toList();
    }

    private static void forbidOtherKeys(JsonNode schema) {
        if (schema.path("properties").isObject() && !schema.has("allOf") && schema.has("type")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.forEach(ReportSchemaTest::forbidOtherKeys);
    }
}
