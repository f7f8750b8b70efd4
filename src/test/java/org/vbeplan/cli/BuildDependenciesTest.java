package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is made again when something changes: exactly the plans whose documents become others.
 *
 * <p>The city has three plans. Björkvik shows a picture and uses the source handbok and the text
 * blankett; Ekholm uses the source arsbok and the text samverkan; Sjölunda follows other
 * riktlinjer.
 */
class BuildDependenciesTest {

    private static final Path CITY = Path.of("src/test/resources/build/city");
    private static final String ALL = "bjorkvik/2023 ekholm/2023 sjolunda/2024";

    private static final String INDEX = "index.html";

    @TempDir private Path folder;

    /** Words in a file, other words, and the plans that are made then. */
    private record Change(String file, String words, String others, String made) {}

    private static final List<Change> CHANGES =
            List.of(
                    new Change("ekholm/2023.yaml", "Ekholm.[", "hela Ekholm.[", "ekholm/2023"),
                    new Change("ekholm/2023.yaml", "status:", "# vem vet\n  status:", ""),
                    new Change("texter/2023/blankett.md", "en blankett", "två", "bjorkvik/2023"),
                    new Change("texter/2023/samverkan.md", "polisen", "skolan", "ekholm/2023"),
                    new Change("texter/2024/samverkan.md", "alla", "många", "sjolunda/2024"),
                    new Change("register/kallor.yaml", "(2021)", "(2022)", "bjorkvik/2023"),
                    new Change("register/kallor.yaml", "Årsbok", "Årsboken", "ekholm/2023"),
                    new Change("register/namnder.yaml", "namn: Ekholms", "namn: Ek", "ekholm/2023"),
                    new Change(
                            "riktlinjer/2023.yaml",
                            "aktivitet: Aktivitet",
                            "aktivitet: Vad",
                            "bjorkvik/2023 ekholm/2023"),
                    new Change("riktlinjer/2024.yaml", "Insatser", "Arbetet", "sjolunda/2024"),
                    new Change("riktlinjer/2024.yaml", "namn: Prov", "namn: Ny", ""));

    @TestFactory
    Stream<DynamicTest> changeInAFileMakesThePlansThatUseIt() throws IOException {
        Conversation talk = talk();
        build(talk);
        return CHANGES.stream()
                .map(
                        change ->
                                DynamicTest.dynamicTest(
                                        change.file() + ": " + change.others(),
                                        () -> {
                                            Path file = talk.path("stad/" + change.file());
                                            String before = Files.readString(file);
                                            assertThat(before).contains(change.words());
                                            Files.writeString(
                                                    file,
                                                    before.replace(
                                                            change.words(), change.others()));
                                            assertThat(made(talk)).isEqualTo(change.made());
                                            assertThat(made(talk)).isEmpty();
                                            Files.writeString(file, before);
                                            assertThat(made(talk)).isEqualTo(change.made());
                                        }));
    }

    @Test
    void pictureMakesThePlanThatShowsIt() throws IOException {
        Conversation talk = talk();
        build(talk);
        Path picture = talk.path("stad/bjorkvik/karta.png");
        Files.write(picture, Files.readAllBytes(CITY.resolveSibling("annan.png")));
        assertThat(made(talk)).isEqualTo("bjorkvik/2023");
        Files.delete(picture);
        build(talk);
        assertThat(made(talk)).as("a plan without its picture is refused").isEmpty();
        Files.copy(CITY.resolve("bjorkvik/karta.png"), picture);
        assertThat(made(talk)).isEqualTo("bjorkvik/2023");
    }

    @Test
    void templateMakesAllPlans() throws IOException {
        Conversation talk = talk();
        build(talk);
        Path template = talk.path("stad/templates/print.css");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "@page { size: A5 }");
        assertThat(made(talk)).isEqualTo(ALL);
        Files.delete(template);
        assertThat(made(talk)).isEqualTo(ALL);
    }

    @Test
    void optionMakesAllPlansAndTakesAwayWhatIsNotAskedForAnyMore() throws IOException {
        Conversation talk = talk();
        build(talk);
        assertThat(made(talk, "--utgåva", "intern")).isEqualTo(ALL);
        assertThat(documents(talk)).allMatch(name -> name.contains(".intern."));
        assertThat(made(talk, "--utgåva", "intern", "-t", "md")).isEqualTo(ALL);
        assertThat(documents(talk)).hasSize(3).allMatch(name -> name.endsWith(".intern.md"));
        assertThat(made(talk)).isEqualTo(ALL);
        assertThat(documents(talk)).hasSize(9);
    }

    /** As a checkout does, which gives every file the time at which it was fetched. */
    @Test
    void timesOfFilesMeanNothing() throws IOException {
        Conversation talk = talk();
        build(talk);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            }
        }
        assertThat(made(talk)).isEmpty();
    }

    /**
     * The worst case: another content of the same size, with the time put back. Only where the file
     * system keeps no time of its own is it not seen.
     */
    @Test
    void verifyReadsWhatStampsHide() throws IOException {
        Conversation talk = talk();
        Path plan = talk.path("stad/ekholm/2023.yaml");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(plan, old);
        build(talk);
        String text = Files.readString(plan);
        Files.writeString(plan, text.replace("Planen gäller", "Planen täcker"));
        Files.setLastModifiedTime(plan, old);
        boolean isSeen = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        assertThat(made(talk)).isEqualTo(isSeen ? "ekholm/2023" : "");
        assertThat(made(talk, "--verify")).isEqualTo(isSeen ? "" : "ekholm/2023");
    }

    @Test
    void manyThreadsAndOneWriteTheSame() throws IOException {
        Conversation talk = talk();
        build(talk, "-j", "1");
        Map<String, String> one = contents(talk);
        assertThat(one).hasSize(10).containsKey(INDEX);
        build(talk, "-j", "8", "--force");
        assertThat(contents(talk)).isEqualTo(one);
    }

    @Test
    void partsJoinedAreTheSameAsOneBuild() throws IOException {
        Conversation talk = talk();
        build(talk);
        Map<String, String> one = contents(talk);
        List<String> parts = new ArrayList<>();
        for (int part = 1; part <= 4; part++) {
            Conversation.Answer answer =
                    talk.run("build", "stad", "-o", "del" + part, "--shard", part + "/4");
            assertThat(answer.code()).as(answer.err()).isZero();
            parts.addAll(List.of("--merge", "del" + part));
        }
        prepareEmptyOutput(talk);
        String merged = made(talk, parts.toArray(String[]::new));
        assertThat(merged).as("nothing is made again").isEmpty();
        assertThat(contents(talk)).isEqualTo(one);
        assertThat(made(talk)).as("the next build knows it all").isEmpty();
    }

    private static void prepareEmptyOutput(Conversation talk) throws IOException {
        talk.prepare("rm", List.of("ut"));
    }

    private Conversation talk() throws IOException {
        Conversation talk = new Conversation(folder);
        Files.createDirectories(talk.path("stad"));
        Conversation.copy(CITY, talk.path("stad"));
        return talk;
    }

    private static Conversation.Answer build(Conversation talk, String... more) {
        List<String> words = new ArrayList<>(List.of("build", "--workspace", "stad", "-o", "ut"));
        words.addAll(List.of(more));
        return talk.run(words.toArray(String[]::new));
    }

    /** Builds, and says which plans' documents were written. */
    private static String made(Conversation talk, String... more) {
        TreeSet<String> made = new TreeSet<>();
        build(talk, more)
                .err()
                .lines()
                .filter(line -> line.startsWith("skrev ut/"))
                .filter(line -> !line.endsWith(INDEX))
                .map(line -> line.replaceFirst("skrev ut/([a-z]+/[0-9]+).*", "$1"))
                .forEach(made::add);
        return String.join(" ", made);
    }

    private static List<String> documents(Conversation talk) throws IOException {
        return contents(talk).keySet().stream().filter(name -> !name.equals(INDEX)).toList();
    }

    private static Map<String, String> contents(Conversation talk) throws IOException {
        Path out = talk.path("ut");
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !out.relativize(file).startsWith(".vbe-plan"))
                    .forEach(file -> contents.put(out.relativize(file).toString(), hash(file)));
        }
        return contents;
    }

    private static String hash(Path file) {
        try {
            return org.vbeplan.ledger.Fingerprint.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
