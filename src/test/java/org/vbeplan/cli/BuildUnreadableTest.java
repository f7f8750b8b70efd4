package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build can't read is looked at once, and again when it became another. */
class BuildUnreadableTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir private Path folder;

    private Conversation talk;

    @BeforeEach
    void openCity() throws IOException {
        talk = new Conversation(folder);
        Files.createDirectories(talk.path("stad"));
        Conversation.copy(Path.of("src/test/resources/build/city"), talk.path("stad"));
    }

    @Test
    void planThatIsTooLargeIsLookedAtOnce() throws IOException {
        grow("stad/ekholm/2023.yaml", 17 * MEGABYTE);
        assertThat(build().err()).contains("fel[fil-för-stor]");
        assertThat(pending()).isZero();
        grow("stad/ekholm/2023.yaml", 18 * MEGABYTE);
        assertThat(pending()).as("no more is read of it").isZero();
        Files.copy(
                Path.of("src/test/resources/build/city/ekholm/2023.yaml"),
                talk.path("stad/ekholm/2023.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(pending()).isOne();
    }

    @Test
    void pictureThatIsTooLargeIsLookedAtOnce() throws IOException {
        for (int megabytes : new int[] {9, 17}) {
            grow("stad/bjorkvik/karta.png", megabytes * MEGABYTE);
            assertThat(build().code()).isOne();
            assertThat(pending()).as(megabytes + " MiB").isZero();
        }
        Files.copy(
                Path.of("src/test/resources/build/annan.png"),
                talk.path("stad/bjorkvik/karta.png"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(pending()).isOne();
        assertThat(build().code()).isZero();
    }

    /** It is in the way of the template, so a build in an empty folder would end with 3 as well. */
    @Test
    void folderInThePlaceOfATemplateIsSaid() throws IOException {
        assertThat(build().code()).isZero();
        Path template = talk.path("stad/templates/plan.html.ftl");
        Files.createDirectories(template);
        for (String option : List.of("--verify", "--fail-on=never")) {
            Conversation.Answer answer = build(option);
            assertThat(answer.code()).as(answer.err()).isEqualTo(3);
            assertThat(answer.err()).contains("kan inte läsa stad/templates/plan.html.ftl: ");
        }
        Files.delete(template);
        assertThat(build().code()).isZero();
        Files.createDirectories(talk.path("stad/register/mer.yaml"));
        assertThat(build().code()).isEqualTo(3);
    }

    private void grow(String name, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(talk.path(name).toFile(), "rw")) {
            file.setLength(size);
        }
    }

    private Conversation.Answer build(String... more) {
        List<String> words =
                new java.util.ArrayList<>(List.of("build", "stad", "-o", "ut", "-t", "md,html"));
        words.addAll(List.of(more));
        return talk.run(words.toArray(String[]::new));
    }

    /** How many plans the next build would look at. */
    private int pending() {
        String said = build("--dry-run").err();
        return Integer.parseInt(said.replaceFirst("(?s).*varav ([0-9]+) skulle.*", "$1").strip());
    }
}
