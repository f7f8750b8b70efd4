package org.vbeplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.finding.Bound;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Guesses;
import org.vbeplan.finding.Severity;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** One mistake is one finding, and a thousand of a kind are as many as anybody reads. */
class OneMistakeTest {

    private static final Path CITY = Path.of("examples/exempelstaden").toAbsolutePath();
    private static final Path PLAN = CITY.resolve("kvarnlunda/2026.yaml");

    private static final String LONG = "Vi möts här.\n".repeat(3_100);
    private static final String DEEP = "- ".repeat(40) + "djupt\n";

    private final String plan = Files.readString(PLAN);

    OneMistakeTest() throws IOException {}

    @Test
    void theExampleHasNone() throws IOException {
        assertThat(check(plan)).isEmpty();
    }

    @Test
    void aTextThatIsTooMuchIsNotEmptyAsWell() throws IOException {
        for (String key : List.of("text: |", "ansvar: |", "samverkan: |")) {
            assertThat(codes(inBlock(key, LONG))).as(key).containsExactly("1 text-för-lång");
            assertThat(codes(inBlock(key, DEEP))).as(key).containsExactly("1 text-för-djup");
        }
        for (String key : List.of("ansvarig: ", "målgrupp: ", "aktivitet: ", "uppföljning: ")) {
            int at = plan.indexOf(key);
            String line = plan.substring(0, at).replaceAll("(?s).*\n", "");
            String indent = "\n" + " ".repeat(line.length() + 2);
            String deep = key + "|" + indent + DEEP.strip();
            assertThat(codes(plan.replaceFirst(key + ".*", deep)))
                    .as(key)
                    .contains("1 text-för-djup")
                    .noneMatch(code -> code.endsWith("-saknas") || code.endsWith("-tomt"));
        }
    }

    @Test
    void aPlanWithoutActivitiesIsNotToldOfEachSubareaAsWell() throws IOException {
        String begun =
                plan.substring(0, plan.indexOf("avsnitt:"))
                        + "avsnitt:\n  inledning:\n    gemensam: inledning\n";
        assertThat(codes(begun))
                .contains("1 aktivitet-saknas")
                .noneMatch(code -> code.endsWith("delområde-utan-insats"));
    }

    @Test
    void anIdThatIsNoneIsToldWhereItStands() throws IOException {
        String id = plan.replaceFirst("(?s).*?aktiviteter:\\s*- id: ([a-zåäö-]+)\n.*", "$1");
        assertThat(id).matches("[a-zåäö-]+");
        String capital = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        String wrong =
                plan.replace("- id: " + id + "\n", "- id: " + capital + "\n")
                        .replaceFirst(
                                "ansvar: \\|\n", "ansvar: |\n        Se [den](#" + id + ").\n");
        assertThat(codes(wrong)).containsExactly("1 id-ogiltigt");
    }

    @Test
    void theOldNameOfTheRegionIsToldOnce() throws IOException {
        String wrong =
                plan.replaceFirst("ansvar: \\|\n", "ansvar: |\n        Se landstingets råd.\n");
        assertThat(codes(wrong)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aThousandOfAKindAreToldAndTheRestCounted() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            rows.append("          - {id: x").append(i).append(", aktivitet: Vi möts.}\n");
        }
        List<Finding> found = check(plan.replaceFirst("aktiviteter:\n", "aktiviteter:\n" + rows));
        Map<Code, Integer> numbers = new TreeMap<>();
        found.forEach(finding -> numbers.merge(finding.code(), 1, Integer::sum));
        assertThat(numbers.get(Code.RESPONSIBLE_MISSING)).isEqualTo(Bound.MOST);
        assertThat(found)
                .filteredOn(finding -> finding.subject() == Code.RESPONSIBLE_MISSING)
                .filteredOn(finding -> finding.code() == Code.FINDINGS_LEFT_OUT)
                .singleElement()
                .satisfies(
                        more -> {
                            assertThat(more.number()).isEqualTo(500);
                            assertThat(more.severity()).isEqualTo(Severity.ERROR);
                            assertThat(more.arguments()).containsExactly("ansvarig-saknas", "500");
                        });
    }

    @Test
    void lintsAreCountedToTheirEnd() throws IOException {
        String text = sentences();
        List<Finding> found = check(plan.replaceFirst("ansvar: \\|\n", "ansvar: |\n" + text));
        assertThat(found)
                .filteredOn(finding -> finding.code() == Code.MAIL_ADDRESS)
                .hasSize(Bound.MOST);
        assertThat(found)
                .filteredOn(finding -> finding.code() == Code.FINDINGS_LEFT_OUT)
                .singleElement()
                .satisfies(
                        more ->
                                assertThat(more.arguments())
                                        .containsExactly("e-postadress", "200"));
    }

    private static String sentences() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_200; i++) {
            text.append("        Skriv till anna.ek").append(i).append("@almstad.example.\n\n");
        }
        return text.toString();
    }

    /** So many wrong places are no slips, and each guess looks at every name. */
    @Test
    void namesAreGuessedSoManyTimes() throws IOException {
        StringBuilder rows = new StringBuilder("avsteg:\n");
        for (int i = 0; i < 300; i++) {
            rows.append("  - {regel: mening-lang, plats: lägesbildx, skäl: Vi, gäller-till: 2")
                    .append(100 + i % 9)
                    .append("}\n");
        }
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            links.append("        Se [den](#lägesbildx").append(i % 10).append(").\n\n");
        }
        List<Finding> found =
                check(plan.replaceFirst("ansvar: \\|\n", "ansvar: |\n" + links) + rows);
        long guessed =
                found.stream()
                        .filter(finding -> finding.code() == Code.LINK_DEAD)
                        .filter(finding -> !finding.arguments().get(1).isEmpty())
                        .count();
        assertThat(guessed).isEqualTo(Guesses.MOST);
    }

    private String inBlock(String key, String text) {
        int at = plan.indexOf(key) + key.length();
        String line = plan.substring(0, at).replaceAll("(?s).*\n", "");
        String indent = " ".repeat(line.length() - line.stripLeading().length() + 2);
        return plan.substring(0, at) + "\n" + text.indent(indent.length()) + plan.substring(at + 1);
    }

    private static List<String> codes(String yaml) throws IOException {
        Map<String, Integer> numbers = new TreeMap<>();
        check(yaml).forEach(finding -> numbers.merge(finding.code().id(), 1, Integer::sum));
        List<String> codes = new ArrayList<>();
        numbers.forEach((code, number) -> codes.add(number + " " + code));
        return codes;
    }

    private static List<Finding> check(String yaml) throws IOException {
        Names names = new Names(CITY);
        Checking checking = new Checking(new Workspace(CITY, names), TestCity.JUDGING);
        return checking.check(PlanFile.of(PLAN, names), yaml.getBytes(StandardCharsets.UTF_8))
                .findings();
    }
}
