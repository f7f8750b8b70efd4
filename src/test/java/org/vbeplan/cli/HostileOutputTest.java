package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.ledger.Blob;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.ledger.KnownFile;
import org.vbeplan.ledger.Ledger;
import org.vbeplan.ledger.Stamp;

/** What a build believes of a folder that came out of a cache that others can write to. */
class HostileOutputTest {

    @TempDir private Path folder;

    @Test
    void ledgerTakesAwayNothingButDocuments() throws IOException {
        Conversation talk = talk();
        Files.writeString(talk.path("nära.md"), "x");
        for (String path : List.of("../nära.md", "stad/ekholm/2023.yaml", ".dold/a.md")) {
            remember(talk, "ut", path);
            assertThat(build(talk, "ut").code()).isZero();
            remember(talk, ".", path);
            assertThat(build(talk, ".").code()).isZero();
            assertThat(talk.path("nära.md")).exists();
            assertThat(talk.path("stad/ekholm/2023.yaml")).exists();
        }
    }

    @Test
    void nothingIsTakenAwayThroughALink() throws IOException {
        Conversation talk = talk();
        Files.createDirectories(talk.path("hemma"));
        Files.writeString(talk.path("hemma/2020.md"), "x");
        Files.createDirectories(talk.path("ut"));
        Files.createSymbolicLink(talk.path("ut/borta"), talk.path("hemma"));
        remember(talk, "ut", "borta/2020.md");
        assertThat(build(talk, "ut").code()).isZero();
        assertThat(talk.path("hemma/2020.md")).exists();
    }

    @Test
    void partIsNotReadThroughALink() throws IOException {
        Conversation talk = talk();
        Files.createDirectories(talk.path("hemma"));
        Files.writeString(talk.path("hemma/2020.md"), "x");
        remember(talk, "del", "borta/2020.md");
        Files.createSymbolicLink(talk.path("del/borta"), talk.path("hemma"));
        build(talk, "ut", "--merge", "del");
        assertThat(talk.path("ut/borta/2020.md")).doesNotExist();
    }

    @Test
    void ledgerGivesNoPlanWhatIsNotItsOwn() throws IOException {
        Conversation talk = talk();
        for (String path : List.of("borta/brev.md", "ekholm/2020.md", "borta/2020.dold.md")) {
            Files.createDirectories(talk.path("ut/" + path).getParent());
            Files.writeString(talk.path("ut/" + path), "x");
            remember(talk, "ut", path);
            assertThat(build(talk, "ut").code()).isZero();
            assertThat(talk.path("ut/" + path)).exists();
        }
    }

    /** A part gives each plan its own documents, and only plans that there are. */
    @Test
    void partBringsNothingButDocumentsOfItsPlans() throws IOException {
        Conversation talk = talk();
        Files.writeString(talk.path("nära.md"), "x");
        for (String path : List.of("ekholm/2023.md", "borta/brev.md", "../nära.md", "index.html")) {
            remember(talk, "del", path);
            Files.createDirectories(talk.path("del/" + path).getParent());
            Files.writeString(talk.path("del/" + path), "x");
            Conversation.Answer answer = build(talk, "ut", "--merge", "del");
            assertThat(answer.code()).as(path + answer.err()).isEqualTo(2);
            assertThat(answer.err()).as(path).contains("i del ligger inget som");
            assertThat(talk.path("ut/ekholm")).doesNotExist();
            assertThat(talk.path("ut/borta")).doesNotExist();
        }
        remember(talk, "del", "borta/2020.md");
        Files.writeString(talk.path("del/borta/2020.md"), "x");
        Conversation.Answer answer = build(talk, "ut", "--merge", "del");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.err()).doesNotContain("tog bort").contains("skrev ut/ekholm/2023.md");
        assertThat(talk.path("ut/borta")).doesNotExist();
    }

    @Test
    void dryRunTouchesNothing() throws IOException {
        Conversation talk = talk();
        Conversation.Answer answer = build(talk, "ut", "--dry-run");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("ekholm/2023");
        assertThat(talk.path("ut")).doesNotExist();
    }

    @Test
    void longWordsAreRemembered() throws IOException {
        Conversation talk = talk();
        Path plan = talk.path("stad/ekholm/2023.yaml");
        String text = Files.readString(plan).replace("utkast", "u".repeat(70_000));
        Files.writeString(plan, text);
        Conversation.Answer answer = build(talk, "ut", "--draft");
        assertThat(answer.code()).as(answer.err()).isLessThan(2);
        assertThat(talk.path("ut/.vbe-plan/ledger")).exists();
        assertThat(build(talk, "ut", "--draft").err()).doesNotContain("skrev ");
    }

    private Conversation talk() throws IOException {
        Conversation talk = new Conversation(folder);
        Files.createDirectories(talk.path("stad"));
        Conversation.copy(Path.of("src/test/resources/build/city"), talk.path("stad"));
        return talk;
    }

    private static Conversation.Answer build(Conversation talk, String output, String... more) {
        List<String> words =
                new java.util.ArrayList<>(
                        List.of("build", "--workspace", "stad", "-t", "md", "-o", output));
        words.addAll(List.of(more));
        return talk.run(words.toArray(String[]::new));
    }

    /** Writes a ledger in which a plan that is gone has one document. */
    private static void remember(Conversation talk, String output, String path) throws IOException {
        Path file = talk.path(output).resolve(".vbe-plan/ledger");
        Files.createDirectories(file.getParent());
        Stamp stamp = new Stamp(1, 0, 0, 0, 0);
        String hash = Fingerprint.of("x".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Entry entry =
                new Entry(
                        "borta/2020",
                        "key",
                        "print",
                        false,
                        List.of(),
                        List.of(new KnownFile(path, stamp, hash)),
                        Map.of(),
                        Entry.Tally.NONE,
                        "",
                        "",
                        Blob.NONE,
                        Blob.NONE,
                        Blob.NONE);
        try (OutputStream out = Files.newOutputStream(file)) {
            new Ledger(Map.of(), Map.of("borta/2020", entry), Map.of()).write(out);
        }
    }
}
