package org.vbeplan.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vbeplan.TestCity;
import org.vbeplan.finding.ChangeCode;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.text.Ascii;

/** Every code stands in the rulebook, and its examples are wrong and right as they say. */
class RulebookTest {

    private static final Path FILES = Path.of("src/main/resources/org/vbeplan/rulebook");

    /** Examples of these show what no fragment can be. */
    private static final Set<Code> ONLY_TOLD =
            Set.of(
                    Code.YAML_TOO_DEEP,
                    Code.FILE_TOO_LARGE,
                    Code.LINE_TOO_LONG,
                    Code.FILE_EMPTY,
                    Code.NOT_UTF8,
                    Code.TOO_MANY_ACTIVITIES,
                    Code.FINDINGS_LEFT_OUT,
                    Code.OUTPUT_COLLISION,
                    Code.TEXT_TOO_LONG,
                    Code.PAGE_TEMPLATE_BROKEN);

    @TempDir private Path folder;

    static List<Code> structure() {
        return Code.all(Code.Kind.STRUCTURE).stream()
                .filter(code -> !ONLY_TOLD.contains(code))
                .toList();
    }

    static List<Code> others() {
        return Arrays.stream(Code.values())
                .filter(code -> code.kind() != Code.Kind.STRUCTURE)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasAnEntryInBothLanguages(Code code) {
        Entry entry = Rulebook.entry(code).orElseThrow(() -> new AssertionError(code.id()));
        for (String text : List.of(entry.swedish(), entry.english())) {
            assertThat(text).hasSizeBetween(60, 1500).endsWith(".").doesNotContain("```", "  ");
        }
        assertThat(entry.wrong()).isNotBlank().isNotEqualTo(entry.right());
        assertThat(entry.right()).isNotBlank();
    }

    @Test
    void everyFileIsAnEntryOfACode() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Code code : Code.values()) {
            expected.add(Ascii.fold(code.id()) + ".md");
        }
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
                    .isSubsetOf(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(ChangeCode.class)
    void everyKindOfChangeHasAnEntryInBothLanguages(ChangeCode code) {
        ChangeEntry entry = Rulebook.entry(code).orElseThrow(() -> new AssertionError(code.id()));
        for (String text : List.of(entry.swedish(), entry.english())) {
            assertThat(text).hasSizeBetween(60, 1500).endsWith(".").doesNotContain("```", "  ");
        }
        assertThat(entry.before()).isNotBlank().isNotEqualTo(entry.after());
        assertThat(entry.after()).isNotBlank();
    }

    @Test
    void everyFileOfAChangeIsAnEntryOfACode() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (ChangeCode code : ChangeCode.values()) {
            expected.add(Ascii.fold(code.id()) + ".md");
        }
        try (Stream<Path> files = Files.list(FILES.resolve("changes"))) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(expected);
        }
    }

    /** One code is one thing, whether it is of findings or of changes. */
    @Test
    void noKindOfChangeIsCalledLikeAFinding() {
        for (ChangeCode code : ChangeCode.values()) {
            assertThat(Code.byId(code.id())).as(code.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("structure")
    void exampleIsWrongInThisWayAndNoOther(Code code) throws IOException {
        Entry entry = Rulebook.entry(code).orElseThrow();
        // What an exception can't set aside is shown beside it.
        boolean exception = code.id().startsWith("avsteg-");
        assertThat(read(entry.wrong()))
                .as("wrong")
                .anyMatch(finding -> finding.code() == code)
                .allMatch(finding -> finding.code() == code || exception);
        assertThat(read(entry.right())).as("right").isEmpty();
    }

    /** These may be wrong only to certain riktlinjer, or beside others; but they can be read. */
    @ParameterizedTest
    @MethodSource("others")
    void exampleCanBeRead(Code code) throws IOException {
        Entry entry = Rulebook.entry(code).orElseThrow();
        for (String fragment : List.of(entry.wrong(), entry.right())) {
            assertThat(read(fragment))
                    .noneMatch(finding -> finding.code().id().startsWith("yaml-"))
                    .noneMatch(finding -> finding.code() == Code.KEY_UNKNOWN)
                    .noneMatch(finding -> finding.code() == Code.VALUE_WRONG_KIND)
                    .noneMatch(finding -> finding.code() == Code.VALUE_NOT_A_CHOICE);
        }
    }

    /** A fragment as a file of the test city: of the kind that its first line names, or a plan. */
    private List<Finding> read(String fragment) throws IOException {
        boolean rules = fragment.startsWith("# riktlinjer/");
        Path file = folder.resolve(rules ? "exempel.riktlinjer.yaml" : "exempel.yaml");
        Files.writeString(file, rules ? fragment : plan(fragment), StandardCharsets.UTF_8);
        return new TestCity().read(file);
    }

    /** The fragment with what a plan must have besides. */
    private static String plan(String fragment) {
        String header = fragment.contains("handlingsplan:\n") ? "" : "handlingsplan:\n";
        StringBuilder keys = new StringBuilder();
        key("nämnd", "ekbacken", fragment, keys);
        if (!fragment.contains("\n  giltighet:")) {
            key("år", "2023", fragment, keys);
        }
        key("riktlinjer", "\"2023\"", fragment, keys);
        key("status", "utkast", fragment, keys);
        String whole =
                header.isEmpty()
                        ? fragment.replace("handlingsplan:\n", "handlingsplan:\n" + keys)
                        : header + keys + fragment;
        return whole + (whole.contains("\navsnitt:") ? "\n" : "\navsnitt: {inledning: Hej}\n");
    }

    private static void key(String key, String value, String fragment, StringBuilder keys) {
        if (!fragment.contains("\n  " + key + ":")) {
            keys.append("  ").append(key).append(": ").append(value).append('\n');
        }
    }
}
