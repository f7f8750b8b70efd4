package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same plan gives the same bytes, whoever renders it, where and when. */
class SameBytesTest {

    private static final Path PLANS = Path.of("plans");

    /** The one with figures, a survey and a routine, and the one with most tables. */
    private static final List<String> IDS = List.of("ostermalm/2023", "hasselby-vallingby/2018");

    private static final Map<String, String> AT_HOME = render(PLANS, Map.of(), IDS);

    @TempDir private Path folder;

    private Path copy;

    @BeforeEach
    void copyPlans() throws IOException {
        copy = folder.resolve("en annan plats/med å i namnet");
        Conversation.copy(PLANS, copy);
    }

    @Test
    void againAndInOtherOrder() {
        assertThat(render(PLANS, Map.of(), reversed())).isEqualTo(AT_HOME);
    }

    @Test
    void oneAtATime() {
        Map<String, String> documents = new TreeMap<>();
        IDS.forEach(id -> documents.putAll(render(PLANS, Map.of(), List.of(id))));
        assertThat(documents).isEqualTo(AT_HOME);
    }

    @Test
    void amongAllPlansOfTheWorkspace() {
        assertThat(render(PLANS, Map.of(), List.of())).containsAllEntriesOf(AT_HOME);
    }

    @Test
    void whereAnotherLanguageIsSpokenAtAnotherHour() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // Turkish has its own i, and counts nothing as we do where a default is taken.
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(render(PLANS, Map.of("VBE_PLAN_LANG", "en"), IDS)).isEqualTo(AT_HOME);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void inAnotherFolder() {
        assertThat(render(copy, Map.of(), IDS)).isEqualTo(AT_HOME);
    }

    @Test
    void withTheLineEndsOfWindows() throws IOException {
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().matches(".*\\.(yaml|md)")) {
                    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
                }
            }
        }
        assertThat(copy.resolve("ostermalm/2023.yaml")).content().contains("\r\n");
        assertThat(render(copy, Map.of(), IDS)).isEqualTo(AT_HOME);
    }

    /** Nobody asks the clock: the day is the plan's, or the one that is given. */
    @Test
    void dayIsThePlansOrTheGivenOne() throws IOException {
        assertThat(dayOfPrint(Map.of())).isEqualTo("2023-01-01T00:00:00Z");
        Map<String, String> given = Map.of("SOURCE_DATE_EPOCH", "86400");
        assertThat(dayOfPrint(given)).isEqualTo("1970-01-02T00:00:00Z");
        // The hour is not told: two runs on one day give the same bytes.
        Map<String, String> later = Map.of("SOURCE_DATE_EPOCH", "172799");
        List<String> one = List.of("ostermalm/2023");
        assertThat(render(PLANS, later, one)).isEqualTo(render(PLANS, given, one));
    }

    private static List<String> reversed() {
        return List.of(IDS.get(1), IDS.get(0));
    }

    private static String dayOfPrint(Map<String, String> environment) throws IOException {
        String hex =
                render(PLANS, environment, List.of("ostermalm/2023")).get("ostermalm/2023.pdf");
        try (PDDocument document = Loader.loadPDF(HexFormat.of().parseHex(hex))) {
            return document.getDocumentInformation().getCreationDate().toInstant().toString();
        }
    }

    /** Each document's name and its bytes: Markdown and HTML as text, that a test can show. */
    private static Map<String, String> render(
            Path workspace, Map<String, String> environment, List<String> ids) {
        try {
            Path output = Files.createTempDirectory("vbe-plan");
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
            Surroundings surroundings =
                    new Surroundings(
                            workspace.toAbsolutePath(),
                            environment,
                            Locale.forLanguageTag("sv-SE"),
                            new ByteArrayInputStream(new byte[0]),
                            err,
                            err,
                            new Terminals(false, false),
                            LocalDate.of(2025, 6, 15));
            String[] arguments =
                    Stream.concat(Stream.of("render", "-o", output.toString()), ids.stream())
                            .toArray(String[]::new);
            int code = Main.run(surroundings, arguments);
            assertThat(code).as("%s %s", Arrays.toString(arguments), said).isZero();
            return take(output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> take(Path output) throws IOException {
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(file)) {
                    String name = output.relativize(file).toString().replace('\\', '/');
                    byte[] bytes = Files.readAllBytes(file);
                    documents.put(
                            name,
                            name.endsWith(".pdf")
                                    ? HexFormat.of().formatHex(bytes)
                                    : new String(bytes, StandardCharsets.UTF_8));
                }
                Files.delete(file);
            }
        }
        return documents;
    }
}
