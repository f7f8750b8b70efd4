package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.read.SourceReader;

/**
 * What a build leaves for a next one that finds nothing changed: it is relied on where nothing did,
 * and made anew where anything did.
 */
class BuildSealTest {

    private static final Path CITY = Path.of("src/test/resources/build/city");

    @TempDir private Path folder;

    private Conversation talk;

    @BeforeEach
    void buildCity() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        talk = talk("");
    }

    private Conversation talk(String name) throws IOException {
        Conversation city = new Conversation(Files.createDirectories(folder.resolve("t" + name)));
        Files.createDirectories(city.path("stad"));
        Conversation.copy(CITY, city.path("stad"));
        build(city);
        age(city.path("stad"));
        age(city.path("ut"));
        build(city);
        return city;
    }

    /** Files of yesterday: their stamps prove something. */
    private static void age(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> !each.toString().contains(".vbe")).toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            }
        }
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() throws IOException {
        FileTime before = Files.getLastModifiedTime(talk.path("ut/.vbe-plan/seal"));
        Conversation.Answer answer = build(talk);
        assertThat(answer.err()).startsWith("3 planer: 0 skrivna, 3 oförändrade");
        assertThat(Files.getLastModifiedTime(talk.path("ut/.vbe-plan/seal"))).isEqualTo(before);
    }

    /** As long as it is young, a seal would have it read to its end, however long it is. */
    @Test
    void planThatIsTooLargeIsUnderNoSeal() throws IOException {
        Files.write(talk.path("stad/bjorkvik/2030.yaml"), new byte[SourceReader.MAX_BYTES + 1]);
        build(talk);
        build(talk);
        Path seal = talk.path("ut/.vbe-plan/seal");
        String sealed =
                Files.exists(seal) ? Files.readString(seal, StandardCharsets.ISO_8859_1) : "";
        assertThat(sealed).doesNotContain("bjorkvik/2030.yaml");
    }

    /** Something that happens to a city or to its documents. */
    private interface Change {
        void in(Path city, Path out) throws IOException;
    }

    private static Change write(String file, String text) {
        return (city, out) -> {
            Files.createDirectories(city.resolve(file).getParent());
            Files.writeString(city.resolve(file), text);
        };
    }

    private static final Map<String, Change> CHANGES =
            Map.of(
                    "a plan more", write("ekholm/2024.yaml", "plan: {}\n"),
                    "a plan of a board more", write("ny/2024.yaml", "plan: {}\n"),
                    "a text more", write("texter/2023/ny.md", "En text."),
                    "a template", write("templates/print.css", "@page { size: A5 }"),
                    "a plan gone", (city, out) -> Files.delete(city.resolve("ekholm/2023.yaml")),
                    "a picture gone",
                            (city, out) -> Files.delete(city.resolve("bjorkvik/karta.png")),
                    "a document gone", (city, out) -> Files.delete(out.resolve("ekholm/2023.pdf")),
                    "a document altered",
                            (city, out) -> {
                                Path file = out.resolve("ekholm/2023.md");
                                FileTime time = Files.getLastModifiedTime(file);
                                String text = Files.readString(file);
                                Files.writeString(file, text.replace('e', 'f'));
                                Files.setLastModifiedTime(file, time);
                            },
                    "a front page gone", (city, out) -> Files.delete(out.resolve("index.html")),
                    "a folder that became a workspace",
                            (city, out) ->
                                    Files.writeString(city.resolve("ekholm/vbe-plan.yaml"), ""));

    @TestFactory
    Stream<DynamicTest> whateverChangesIsSeen() {
        return CHANGES.entrySet().stream()
                .map(
                        change ->
                                DynamicTest.dynamicTest(
                                        change.getKey(),
                                        () -> {
                                            Conversation city = talk(change.getKey());
                                            Path out = city.path("ut");
                                            change.getValue().in(city.path("stad"), out);
                                            Path seal = out.resolve(".vbe-plan/seal");
                                            String before = Fingerprint.of(seal);
                                            Conversation.Answer sealed = build(city);
                                            assertThat(Fingerprint.of(seal)).isNotEqualTo(before);
                                            Folders.delete(out);
                                            assertThat(sealed.code()).isEqualTo(build(city).code());
                                        }));
    }

    @Test
    void isNoWordForAnotherQuestion() throws IOException {
        assertThat(build(talk, "-t", "md").err()).contains("skrev ut/ekholm/2023.md");
        assertThat(build(talk, "-t", "md", "--draft").err()).contains("3 skrivna");
        assertThat(build(talk, "-t", "md", "--draft", "--force").err()).contains("3 skrivna");
    }

    @Test
    void damagedSealOrNoneCostsTimeOnly() throws IOException {
        Path seal = talk.path("ut/.vbe-plan/seal");
        byte[] bytes = Files.readAllBytes(seal);
        for (byte[] other : List.of(new byte[0], new byte[100], damaged(bytes))) {
            Files.write(seal, other);
            assertThat(build(talk).err()).startsWith("3 planer: 0 skrivna, 3 oförändrade");
            assertThat(Files.size(seal)).isEqualTo(bytes.length);
        }
        Files.delete(seal);
        assertThat(build(talk).err()).startsWith("3 planer: 0 skrivna, 3 oförändrade");
        assertThat(seal).exists();
    }

    private static byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes.clone();
        damaged[bytes.length / 2] ^= 1;
        return damaged;
    }

    @Test
    void linkInTheCityGivesNoSeal() throws IOException {
        Path plan = talk.path("stad/ekholm/2023.yaml");
        Files.move(plan, talk.path("stad/ekholm/annan.txt"));
        Files.createSymbolicLink(plan, Path.of("annan.txt"));
        Files.delete(talk.path("ut/.vbe-plan/seal"));
        assertThat(build(talk).err()).startsWith("3 planer: 0 skrivna, 3 oförändrade");
        assertThat(talk.path("ut/.vbe-plan/seal")).doesNotExist();
    }

    private static Conversation.Answer build(Conversation city, String... more) {
        List<String> words =
                new java.util.ArrayList<>(
                        List.of("build", "--workspace", "stad", "-o", "ut", "--fail-on", "never"));
        words.addAll(List.of(more));
        return city.run(words.toArray(String[]::new));
    }
}
