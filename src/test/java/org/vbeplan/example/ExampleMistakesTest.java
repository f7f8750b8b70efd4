package org.vbeplan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Validation;
import org.vbeplan.build.Verdict;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.FindingPrinter;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;
import org.vbeplan.text.Ascii;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.Workspace;

/**
 * {@code examples/fel}: a plan for each code, or the plans that show it together, in a folder of
 * the code's name, with the report beside them in {@code rapport.txt}. {@code -Dgolden=update}
 * writes the reports anew.
 */
class ExampleMistakesTest {

    private static final Path ROOT = Path.of("examples/fel");
    private static final String REPORT = "rapport.txt";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static List<Path> examples() throws IOException {
        List<Path> examples = new ArrayList<>();
        try (Stream<Path> folders = Files.list(ROOT)) {
            folders.filter(Files::isDirectory)
                    .filter(folder -> code(folder) != null)
                    .sorted()
                    .forEach(examples::add);
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reportStandsBesideThePlan(Path folder) throws IOException {
        Names names = new Names(Path.of(""));
        Workspace workspace = Workspace.above(folder.toAbsolutePath(), names).orElseThrow();
        Checking checking = new Checking(workspace, TestCity.JUDGING);
        Validation validation = new Validation(workspace, checking, PATIENCE);
        workspace.plansBelow(folder.toAbsolutePath()).forEach(validation::read);
        List<Verdict> verdicts = validation.verdicts();
        FindingPrinter printer =
                FindingPrinter.quoting(
                        validation.quotes(), new Messages(Language.SWEDISH), Style.PLAIN);
        StringBuilder report = new StringBuilder();
        Set<Code> codes = new TreeSet<>();
        for (Finding finding : checking.workspaceFindings()) {
            report.append(printer.frame(finding));
            codes.add(finding.code());
        }
        for (Verdict verdict : verdicts) {
            verdict.findings().forEach(finding -> report.append(printer.frame(finding)));
            verdict.findings().forEach(finding -> codes.add(finding.code()));
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(folder.resolve(REPORT), report, StandardCharsets.UTF_8);
        }
        assertThat(folder.resolve(REPORT)).content().isEqualTo(report.toString());
        assertThat(codes)
                .as("what %s shows, and nothing else", folder)
                .containsExactly(code(folder));
    }

    /** What is too large to be kept, and what only shows when a document is made. */
    private static final Set<Code> SHOWN_ELSEWHERE =
            Set.of(
                    Code.FILE_TOO_LARGE,
                    Code.LINE_TOO_LONG,
                    Code.TEXT_TOO_LONG,
                    Code.TOO_MANY_ACTIVITIES,
                    Code.FINDINGS_LEFT_OUT,
                    Code.PAGE_TEMPLATE_BROKEN);

    @Test
    void everyCodeHasItsExample() throws IOException {
        Set<Code> shown = new TreeSet<>(SHOWN_ELSEWHERE);
        examples().forEach(folder -> shown.add(code(folder)));
        assertThat(shown).containsExactly(Code.values());
    }

    private static Code code(Path folder) {
        for (Code code : Code.values()) {
            if (Ascii.fold(code.id()).equals(folder.getFileName().toString())) {
                return code;
            }
        }
        return null;
    }
}
