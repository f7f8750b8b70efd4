package org.vbeplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vbeplan.TestCity;
import org.vbeplan.build.CheckedPlan;
import org.vbeplan.build.Checking;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * Every lint is measured on sentences that it must find and on sentences that look like them and
 * must be left alone. Of what it reports, nine in ten are right, and of what is wrong it finds nine
 * in ten.
 *
 * <p>A lint that needs other plans is measured by a test of its own, which {@code measured-by.txt}
 * in its folder names.
 */
class LintSentencesTest {

    private static final double LEAST = 0.9;

    private static final Path CITY = Path.of("src/test/resources/lintstad").toAbsolutePath();

    private static Checking checking;

    @BeforeAll
    static void readTheCity() throws IOException {
        checking = new Checking(new Workspace(CITY, new Names(CITY)), TestCity.JUDGING);
        assertThat(checking.workspaceFindings()).isEmpty();
    }

    static List<Code> measuredHere() {
        return lints().stream().filter(code -> !Files.exists(measuredBy(code))).toList();
    }

    @ParameterizedTest
    @MethodSource("measuredHere")
    void findsWhatIsWrongAndNothingElse(Code code) throws IOException {
        assertThat(SentenceCases.folder(code)).as("sentences for %s", code.id()).isDirectory();
        SentenceCases cases = SentenceCases.of(code);
        assertThat(cases.found()).hasSizeGreaterThanOrEqualTo(SentenceCases.LEAST);
        assertThat(cases.clean()).hasSizeGreaterThanOrEqualTo(SentenceCases.LEAST);
        assertThat(new TreeSet<>(cases.found())).as("each once").hasSize(cases.found().size());
        assertThat(new TreeSet<>(cases.clean())).as("each once").hasSize(cases.clean().size());

        List<String> missed = new ArrayList<>();
        List<String> alarms = new ArrayList<>();
        for (String words : cases.found()) {
            if (!isFound(cases, words)) {
                missed.add(words);
            }
        }
        for (String words : cases.clean()) {
            if (isFound(cases, words)) {
                alarms.add(words);
            }
        }
        int right = cases.found().size() - missed.size();
        double recall = (double) right / cases.found().size();
        double precision = right == 0 ? 0 : (double) right / (right + alarms.size());
        System.out.printf(
                Locale.ROOT,
                "%-24s precision %.2f (%d clean)  recall %.2f (%d to find)%n",
                code.id(),
                precision,
                cases.clean().size(),
                recall,
                cases.found().size());
        missed.forEach(words -> System.out.println("    missed: " + words));
        alarms.forEach(words -> System.out.println("    false:  " + words));
        assertThat(precision).as("false alarms: %s", alarms).isGreaterThanOrEqualTo(LEAST);
        assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void whatIsMeasuredElsewhereIsMeasured() throws IOException {
        for (Code code : lints()) {
            if (Files.exists(measuredBy(code))) {
                String test = Files.readString(measuredBy(code)).strip();
                assertThat(Path.of("src/test/java", test.replace('.', '/') + ".java"))
                        .as("the test that measures %s", code.id())
                        .exists();
            }
        }
    }

    private static List<Code> lints() {
        List<Code> lints = new ArrayList<>(Code.all(Code.Kind.LINT));
        lints.addAll(Code.all(Code.Kind.COMPARISON));
        return lints;
    }

    private static Path measuredBy(Code code) {
        return SentenceCases.folder(code).resolve("measured-by.txt");
    }

    private static boolean isFound(SentenceCases cases, String words) {
        // All under one name: no case's file is kept once the next is read.
        PlanFile file = new PlanFile("", "fall", CITY.resolve("fall.yaml"), "fall.yaml");
        CheckedPlan checked = checking.check(file, cases.planWith(words));
        assertThat(checked.plan()).as("the plan with \"%s\" is read", words).isPresent();
        for (Finding finding : checked.findings()) {
            boolean isBroken = finding.isError() && finding.code().kind() == Code.Kind.STRUCTURE;
            assertThat(isBroken && finding.code() != Code.PATH_DISAGREES)
                    .as("\"%s\" is a plan's words, but: %s", words, finding)
                    .isFalse();
        }
        return checked.findings().stream().anyMatch(finding -> finding.code() == cases.code());
    }
}
