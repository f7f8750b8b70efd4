package org.vbeplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vbeplan.Golden;
import org.vbeplan.TestCity;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.FindingPrinter;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;
import org.vbeplan.text.Ascii;

/**
 * Every broken file below {@code src/test/resources/broken} gives the findings that stand in the
 * {@code .expected} beside it. The folder is the code in ASCII; a case with a {@code .sv.frame} and
 * an {@code .en.frame} is also shown as on a terminal.
 */
class ReadFixturesTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");

    /** What no broken file can show, and where it is tested instead. */
    private static final Map<Code, String> ELSEWHERE =
            Map.of(
                    Code.FILE_TOO_LARGE, "made by ExtremesTest: 16 MiB are not committed",
                    Code.TOO_MANY_ACTIVITIES, "made by ExtremesTest: 20,001 activities",
                    Code.FINDINGS_LEFT_OUT, "made by OneMistakeTest: 1,500 activities",
                    Code.LINE_TOO_LONG, "made by ExtremesTest: 250,001 characters",
                    Code.TEXT_TOO_LONG, "made by ExtremesTest: 3,001 lines",
                    Code.OUTPUT_COLLISION, "needs two plans of one name: build",
                    Code.PAGE_TEMPLATE_BROKEN, "a page template's fault, not a plan's: render");

    private static TestCity city;

    @BeforeAll
    static void load() throws IOException {
        city = new TestCity();
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(BROKEN)) {
            return files.filter(f -> f.toString().matches(".*\\.(yaml|md)")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsWhatIsExpected(Path file) throws IOException {
        List<Finding> findings = city.read(file);
        String lines = print(findings, Language.SWEDISH, false);
        Golden golden = new Golden("broken/" + file.getParent().getFileName());
        golden.compare(caseName(file) + ".expected", lines);
        for (Language language : Language.values()) {
            String frame = caseName(file) + "." + language.tag() + ".frame";
            if (Files.exists(file.resolveSibling(frame))) {
                golden.compare(frame, print(findings, language, true));
            }
        }
        assertThat(findings)
                .as("a file in the folder of a code shows that code")
                .anyMatch(f -> Ascii.fold(f.code().id()).equals(folder(file)));
    }

    /** The same file as Windows saves it has the same mistakes at the same places. */
    @ParameterizedTest
    @MethodSource("cases")
    void readsOtherLineEndsAlike(Path file, @TempDir Path temporary) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String other =
                text.contains("\r\n") ? text.replace("\r\n", "\n") : text.replace("\n", "\r\n");
        Path copy = temporary.resolve(file.getFileName());
        Files.writeString(copy, other, StandardCharsets.ISO_8859_1);
        assertThat(print(city.read(copy), Language.SWEDISH, false))
                .isEqualTo(print(city.read(file), Language.SWEDISH, false));
    }

    @Test
    void everyExpectationHasItsFile() throws IOException {
        try (Stream<Path> files = Files.walk(BROKEN)) {
            Set<String> cases = new TreeSet<>();
            cases().forEach(file -> cases.add(file.getParent().resolve(caseName(file)).toString()));
            assertThat(files.map(Path::toString).filter(f -> f.matches(".*\\.(expected|frame)")))
                    .allMatch(f -> cases.contains(f.replaceAll("(\\.(sv|en))?\\.[a-z]+$", "")));
        }
    }

    @Test
    void everyCodeHasItsCase() throws IOException {
        Set<String> folders = new TreeSet<>();
        cases().forEach(file -> folders.add(folder(file)));
        for (Code code : Code.all(Code.Kind.STRUCTURE)) {
            boolean elsewhere = ELSEWHERE.containsKey(code);
            assertThat(folders.contains(Ascii.fold(code.id())))
                    .as("%s is shown by a file%s", code, elsewhere ? ", and need not be" : "")
                    .isEqualTo(!elsewhere);
        }
    }

    @Test
    void everyFileSaysWhatItShows() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : cases()) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            boolean isEmpty = folder(file).equals("fil-tom") && text.isEmpty();
            boolean says = text.matches("(?s)(\u00EF\u00BB\u00BF)?(#|<!--) .*");
            if (!says && !isEmpty || text.lines().count() > 50) {
                silent.add(file.toString());
            }
        }
        assertThat(silent).as("without a comment at the top, or too long").isEmpty();
    }

    private static String print(List<Finding> findings, Language language, boolean frames) {
        FindingPrinter printer =
                new FindingPrinter(new Messages(language), city::source, Style.PLAIN);
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(frames ? printer.frame(finding) : printer.line(finding)).append('\n');
        }
        return text.toString();
    }

    private static String folder(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static String caseName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
