package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose an output folder is: two workspaces don't take away each other's documents. */
class BuildOthersFolderTest {

    private static final Path CITY = Path.of("src/test/resources/build/city");

    @TempDir private Path folder;

    private Conversation talk;

    @BeforeEach
    void buildACity() throws IOException {
        talk = new Conversation(folder);
        copyCity("stad");
        assertThat(build("stad").code()).isZero();
    }

    @Test
    void anotherCityIsRefusedWhateverItsPlansAreCalled() throws IOException {
        copyCity("by");
        talk.prepare("write", List.of("by/vbe-plan.yaml", "stad: Byn\n"));
        demandRefused(build("by"));
        demandRefused(build("by", "--dry-run"));
        demandRefused(build("by", "--shard", "1/2"));
        demandRefused(build("by", "--force"));
        assertThat(build("stad").err()).contains("0 skrivna, 3 oförändrade");
        delete("stad");
        demandRefused(build("by"));
        assertThat(talk.path("ut/ekholm/2023.md")).exists();
        delete("ut");
        assertThat(build("by").code()).isZero();
    }

    /** Of the same city, with other boards. */
    @Test
    void anotherWorkspaceOfTheCityIsRefusedWhereItWouldTakeDocumentsAway() throws IOException {
        copyCity("annan");
        delete("annan/ekholm");
        demandRefused(build("annan"));
        Conversation.Answer answer = talk.run("build", "annan", "-o", "annat", "-t", "md");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(build("stad").err()).contains("0 skrivna, 3 oförändrade");
    }

    @Test
    void workspaceThatWasMovedIsTheSame() throws IOException {
        Files.move(talk.path("stad"), talk.path("flyttad"));
        delete("flyttad/ekholm");
        Conversation.Answer answer = build("flyttad");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("tog bort ekholm/2023.md");
        assertThat(build("flyttad").err()).contains("0 skrivna, 2 oförändrade");
    }

    /** As a checkout is that lies elsewhere, with the folder that came out of the cache. */
    @Test
    void workspaceThatWasMovedWithItsFolderIsTheSame() throws IOException {
        Files.createDirectories(talk.path("annan"));
        Files.move(talk.path("stad"), talk.path("annan/stad"));
        Files.move(talk.path("ut"), talk.path("annan/ut"));
        copyCity("stad");
        talk.prepare("write", List.of("annan/stad/vbe-plan.yaml", "stad: Nystad\n"));
        delete("annan/stad/ekholm");
        talk.prepare("cd", List.of("annan"));
        Conversation.Answer answer = build("stad");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("tog bort ekholm/2023.md");
    }

    /** Two checkouts of one repository that share a folder. */
    @Test
    void workspaceWithTheSamePlansIsTakenForTheSame() throws IOException {
        copyCity("utcheckad");
        assertThat(build("utcheckad").code()).isZero();
        assertThat(build("stad").code()).isZero();
    }

    @Test
    void workspaceThroughALinkIsTheSame() throws IOException {
        Files.createSymbolicLink(talk.path("länk"), talk.path("stad"));
        assertThat(build("länk").code()).isZero();
        assertThat(build("stad").code()).isZero();
    }

    @Test
    void cityThatIsRenamedWhereItLiesIsTheSame() throws IOException {
        talk.prepare("write", List.of("stad/vbe-plan.yaml", "stad: Nystad\n"));
        delete("stad/ekholm");
        assertThat(build("stad").code()).isZero();
        assertThat(talk.path("ut/ekholm")).doesNotExist();
    }

    private void demandRefused(Conversation.Answer answer) {
        assertThat(answer.code()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err())
                .isEqualTo(
                        """
                        fel: i ut ligger dokument från en annan arbetsyta, stad; bygg till en annan mapp, med  -o
                        Se  vbe-plan --help
                        """);
        assertThat(talk.path("ut/ekholm/2023.md")).exists();
    }

    private void copyCity(String name) throws IOException {
        Files.createDirectories(talk.path(name));
        Conversation.copy(CITY, talk.path(name));
    }

    private void delete(String name) throws IOException {
        Folders.delete(talk.path(name));
    }

    private Conversation.Answer build(String city, String... more) {
        List<String> words = new ArrayList<>(List.of("build", city, "-o", "ut", "-t", "md"));
        words.addAll(List.of(more));
        return talk.run(words.toArray(String[]::new));
    }
}
