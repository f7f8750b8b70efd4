package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vbeplan.Golden;

/** The front pages of whole cities, and when they are written. */
class FrontPageOfCitiesTest {

    private static final Path CITY = Path.of("src/test/resources/build/city");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/build/city,city.html",
        "examples/exempelstaden,exempelstaden.html",
        "plans,plans.html"
    })
    void pageIsAsShown(String city, String golden) throws IOException {
        Conversation talk = talk(Path.of(city));
        build(talk, "--fail-on", "never");
        new Golden("build/index").compare(golden, withoutStyles(page(talk)));
    }

    @Test
    void pageIsTheSameHoweverItCameAbout() throws IOException {
        Conversation talk = talk(CITY);
        build(talk, "-j", "1");
        String first = page(talk);
        build(talk, "-j", "8", "--force");
        assertThat(page(talk)).isEqualTo(first);
        Path plan = talk.path("stad/ekholm/2023.yaml");
        Path away = talk.path("borta.yaml");
        Files.move(plan, away);
        build(talk);
        assertThat(page(talk)).isNotEqualTo(first).doesNotContain("Ekholm");
        Files.move(away, plan);
        build(talk);
        assertThat(page(talk)).isEqualTo(first);
    }

    @Test
    void refusedPlanKeepsItsOldDocumentsAndSaysSo() throws IOException {
        Conversation talk = talk(CITY);
        build(talk);
        Path plan = talk.path("stad/ekholm/2023.yaml");
        String text = Files.readString(plan);
        Files.writeString(plan, text.replace("avsnitt:", "avsnit:"));
        build(talk);
        assertThat(page(talk))
                .contains("Ges inte ut: planen har fel. Dokumenten är från en tidigare version.")
                .contains("href=\"ekholm/2023.pdf\"")
                .contains("En plan har fel");
        // Nothing of such a plan can be read; its folder and its file still name it.
        Files.writeString(plan, "handlingsplan: {");
        build(talk, "--force");
        assertThat(page(talk)).contains(">ekholm<", "Ges inte ut: planen har fel.");
        Files.writeString(plan, text);
        build(talk);
        assertThat(page(talk)).doesNotContain("Ges inte ut");
    }

    @Test
    void internalPageLeadsToInternalDocumentsAndIsMarked() throws IOException {
        Conversation talk = talk(CITY);
        build(talk, "--utgåva", "intern", "-t", "html");
        assertThat(page(talk))
                .contains("<span>INTERN</span>", "href=\"ekholm/2023.intern.html\"")
                .doesNotContain(".pdf\"", ".md\"", "href=\"ekholm/2023.html\"");
    }

    @Test
    void shardWritesNoneAndLeavesTheOneThereIs() throws IOException {
        Conversation talk = talk(CITY);
        build(talk, "--shard", "1/2");
        assertThat(talk.path("ut/index.html")).doesNotExist();
        build(talk);
        String whole = page(talk);
        build(talk, "--shard", "2/2");
        assertThat(page(talk)).isEqualTo(whole);
    }

    @Test
    void pageThatIsAsItIsToBeIsNotTouched() throws IOException {
        Conversation talk = talk(CITY);
        build(talk);
        Path page = talk.path("ut/index.html");
        Object before = Files.readAttributes(page, "*").get("fileKey");
        assertThat(build(talk).err()).doesNotContain("index.html");
        // Other bytes of the workspace, and the same page.
        Path plan = talk.path("stad/ekholm/2023.yaml");
        Files.writeString(plan, Files.readString(plan) + "# slut\n");
        assertThat(build(talk).err()).doesNotContain("index.html");
        assertThat(Files.readAttributes(page, "*").get("fileKey")).isEqualTo(before);
    }

    @Test
    void folderInItsPlaceIsToldAndTheOthersAreThere() throws IOException {
        Conversation talk = talk(CITY);
        Files.createDirectories(talk.path("ut/index.html/i-vagen"));
        Conversation.Answer answer = build(talk);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("ut/index.html");
        assertThat(talk.path("ut/ekholm/2023.pdf")).exists();
        Files.delete(talk.path("ut/index.html/i-vagen"));
        Files.delete(talk.path("ut/index.html"));
        assertThat(build(talk).err()).contains("skrev ut/index.html");
        try (Stream<Path> files = Files.list(talk.path("ut"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    private Conversation talk(Path city) throws IOException {
        Conversation talk = new Conversation(folder);
        Files.createDirectories(talk.path("stad"));
        Conversation.copy(city, talk.path("stad"));
        return talk;
    }

    private static Conversation.Answer build(Conversation talk, String... more) {
        List<String> words = new ArrayList<>(List.of("build", "stad", "-o", "ut"));
        words.addAll(List.of(more));
        return talk.run(words.toArray(String[]::new));
    }

    private static String page(Conversation talk) throws IOException {
        return Files.readString(talk.path("ut/index.html"));
    }

    private static String withoutStyles(String page) {
        return page.replaceAll("(?s)(<style[^>]*>).*?(</style>)", "$1…$2");
    }
}
