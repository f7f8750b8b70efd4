package org.vbeplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vbeplan.Golden;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Span;

/**
 * What a report looks like, {@code src/test/resources/report}, and that nothing breaks out of it.
 */
class ReportTest {

    private static final Presentation USUAL =
            Reports.presentation(Language.SWEDISH, Severity.WARNING, FailOn.ERROR);

    @Test
    void eachFormLooksAsShown() throws IOException {
        Golden golden = new Golden("report");
        for (Language language : Language.values()) {
            Presentation presentation =
                    Reports.presentation(language, Severity.ADVICE, FailOn.WARNING);
            for (ReportFormat format : ReportFormat.values()) {
                golden.compare(
                        format.word() + "." + language.tag() + ".txt",
                        Reports.write(format, Reports.ordinary(), presentation));
            }
            golden.compare(
                    "summary." + language.tag() + ".md", summary(Reports.ordinary(), presentation));
        }
        golden.refuseStaleFiles();
    }

    /** What several plans share is there once, and is excepted only where all of them say so. */
    @Test
    void sharedMistakeIsToldOnce() {
        Report report = Reports.ordinary();
        List<Remark> shared =
                report.remarks().stream()
                        .filter(r -> r.finding().code() == Code.VARIABLE_WITHOUT_VALUE)
                        .toList();
        assertThat(shared).hasSize(1);
        assertThat(shared.get(0).isExcepted()).isFalse();
        assertThat(report.totals()).isEqualTo(new Report.Totals(4, 1, 4, 1, 1, 1));
    }

    @Test
    void nothingIsLeftOutWithoutAWord() throws IOException {
        String text = Reports.write(ReportFormat.TEXT, Reports.of(3), USUAL);
        assertThat(text)
                .contains("inte visade: 6 råd (6 källa-oanvänd); visa dem med  --min-severity råd")
                .endsWith("1 plan: 3 fel, 3 varningar, 6 råd\n")
                .doesNotContain("råd[");
        Presentation errors = Reports.presentation(Language.ENGLISH, Severity.ERROR, FailOn.ERROR);
        assertThat(Reports.write(ReportFormat.TEXT, Reports.of(3), errors))
                .contains("3 warnings, 6 pieces of advice (9 källa-oanvänd); show them with")
                .doesNotContain("warning[");
    }

    @Test
    void githubShowsTenOfALevelAndSaysHowManyThereAre() throws IOException {
        for (int number : List.of(0, 1, 9, 10, 11, 500)) {
            String text = Reports.write(ReportFormat.GITHUB, Reports.of(number));
            for (String level : List.of("error", "warning")) {
                List<String> lines =
                        text.lines().filter(line -> line.startsWith("::" + level)).toList();
                assertThat(lines).hasSize(Math.min(number, 10));
                if (number > 10) {
                    assertThat(lines.get(9)).contains("och " + (number - 9) + " till");
                }
            }
        }
    }

    @Test
    void githubObeysNothingThatAPlanSays() throws IOException {
        String text = Reports.write(ReportFormat.GITHUB, Reports.hostile());
        assertThat(text.lines())
                .hasSize(4)
                .allMatch(line -> line.matches("::(error|warning) .*|2 planer.*"));
        assertThat(text.lines().filter(line -> line.startsWith("::")))
                .allMatch(line -> line.split("::", -1)[1].matches("(error|warning) [^:]*"))
                .allMatch(line -> !line.contains("\r"));
    }

    @Test
    void noLineOfAShortReportIsBrokenByAPlan() throws IOException {
        String text = Reports.write(ReportFormat.SHORT, Reports.hostile());
        assertThat(text).doesNotContain("\u001B[31m\u0000 ");
    }

    @Test
    void jobSummaryIsATableWhateverAPlanSays() throws IOException {
        String text = summary(Reports.hostile(), USUAL);
        assertThat(text).doesNotContain("<script>").doesNotContain("[x](y)");
        assertThat(text.lines().filter(line -> line.startsWith("| ")))
                .allMatch(
                        line -> line.replace("\\|", "").chars().filter(c -> c == '|').count() >= 4);
    }

    @Test
    void jobSummaryStaysWithinWhatGithubTakes() throws IOException {
        String text = summary(Reports.of(10_000), USUAL);
        assertThat(text.length()).isLessThan(1 << 20);
        assertThat(text).containsPattern("och \\d+ till");
    }

    /** Also where each has a title of its own, and words that take three bytes a letter. */
    @Test
    void jobSummaryOfManyPlansStaysWithinWhatGithubTakes() throws IOException {
        List<PlanReport> plans = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            Finding finding =
                    Finding.of(Code.SOURCE_UNUSED, new Span("a/" + i, 1, 1, 1), "語".repeat(40));
            plans.add(new PlanReport("a/" + i, "a/" + i, List.of(Remark.of(finding)), ""));
        }
        String text = summary(new Report(List.of(), plans), USUAL);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
        assertThat(text).containsPattern("och \\d+ till");
    }

    /** What another step wrote may end without a line end. */
    @Test
    void jobSummaryBeginsOnALineOfItsOwn() throws IOException {
        assertThat(summary(Reports.empty(), USUAL)).startsWith("\n## ");
    }

    @Test
    void theSameReportGivesTheSameTextEverywhere() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            for (ReportFormat format : ReportFormat.values()) {
                String arabic = Reports.write(format, Reports.of(12));
                Locale.setDefault(Locale.forLanguageTag("sv-SE"));
                assertThat(Reports.write(format, Reports.of(12))).isEqualTo(arabic);
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            }
            assertThat(summary(Reports.of(3), USUAL)).contains("| 3 | 3 | 6 | 0 |");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void addressesAreReferencesThatAnyReaderTakes() {
        assertThat(FileAddress.of("plans/åsen/2023.yaml")).isEqualTo("plans/%c3%a5sen/2023.yaml");
        assertThat(FileAddress.of("/tmp/a b.yaml")).isEqualTo("file:///tmp/a%20b.yaml");
        assertThat(FileAddress.of("C:/a.yaml")).isEqualTo("file:///C%3a/a.yaml");
        assertThat(FileAddress.of("a:b/c.yaml")).isEqualTo("a%3ab/c.yaml");
    }

    @Test
    void failureIsAQuestionOfTheLimit() {
        Report report = Reports.of(1);
        assertThat(report.remarks().stream().filter(FailOn.ERROR::isReachedBy)).hasSize(1);
        assertThat(report.remarks().stream().filter(FailOn.WARNING::isReachedBy)).hasSize(2);
        assertThat(report.remarks().stream().filter(FailOn.NEVER::isReachedBy)).isEmpty();
    }

    private static String summary(Report report, Presentation presentation) throws IOException {
        StringWriter out = new StringWriter();
        new JobSummary(report, presentation).write(out);
        return out.toString();
    }
}
