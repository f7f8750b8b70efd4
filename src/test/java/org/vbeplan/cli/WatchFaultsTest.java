package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vbeplan.cli.Watched.PLAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What editors and authors do to files while {@code watch} looks at them. */
@Timeout(60)
class WatchFaultsTest extends WithWatchedCity {

    /** Emacs locks a file that is being changed with a link to nowhere, beside it. */
    @Test
    void editorsHiddenFilesAreNotTheCitys() throws IOException {
        Files.createDirectories(city.file("texter"));
        for (String shared : List.of("texter/.#vald.md", "register/.#namnder.yaml")) {
            Files.createSymbolicLink(city.file(shared), Path.of("me@here.4711"));
        }
        Files.writeString(city.file("register/.namnder.yaml"), "nämnder: {");
        assertThat(city.page(PLAN)).contains("ekbacken/2023: 0 fel").doesNotContain("kan inte");
        assertThat(city.run("validate", "ekbacken/2023").err()).doesNotContain("kan inte läsa");
    }

    @Test
    void planThatGotAnotherNameDoesNotCollideWithItsOldOne() throws IOException {
        city.page(PLAN);
        Path file = city.file("ekbacken/2023.yaml");
        Path other = city.file("ekbacken/2023.yml");
        Files.move(file, other);
        assertThat(city.page(PLAN)).contains("ekbacken/2023: 0 fel");
        Files.copy(other, file);
        assertThat(city.page(PLAN)).contains("skulle skriva till samma filer");
        Files.delete(other);
        assertThat(city.page(PLAN)).contains("ekbacken/2023: 0 fel");
    }

    @Test
    void templateThatCanNotBeReadIsToldAtOnce() throws IOException {
        city.page(PLAN);
        Path template = city.file("templates/plan.html.ftl");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "x".repeat(1024 * 1024 + 1));
        assertThat(city.page(PLAN)).contains("kan inte läsa plans/templates", "more than 1 MiB");
        Files.delete(template);
        assertThat(city.page(PLAN)).contains("ekbacken/2023: 0 fel").doesNotContain("kan inte");
    }

    @Test
    void settingsThatAreGoneAreNamed() throws IOException {
        city.page(PLAN);
        Path settings = city.file("vbe-plan.yaml");
        Path aside = city.file("aside");
        Files.move(settings, aside);
        assertThat(city.page(PLAN)).contains("kan inte läsa plans/vbe-plan.yaml: filen finns inte");
        Files.move(aside, settings);
        assertThat(city.page(PLAN)).contains("ekbacken/2023: 0 fel").doesNotContain("kan inte");
    }

    /** Vim puts the old file aside, and only then writes the new one. */
    @Test
    void browserIsNotToldOfTheGapInASave() throws Exception {
        Path file = city.file("ekbacken/2023.yaml");
        Path aside = city.file("ekbacken/2023.yaml~");
        try (Watched.Listener listener = city.listen(PLAN)) {
            assertThat(listener.isTold(300)).isFalse();
            Files.move(file, aside);
            Thread.sleep(150);
            Files.copy(aside, file);
            assertThat(listener.isTold(1_000)).as("the same plan").isFalse();
            Files.delete(file);
            assertThat(listener.isTold(20_000)).as("a plan that is gone").isTrue();
        }
    }

    @Test
    void pageOfAPlanThatIsGoneWaitsForItsReturn() throws IOException {
        Path file = city.file("ekbacken/2023.yaml");
        Files.move(file, city.file("aside"));
        String gone = city.answer("GET", PLAN, city.host());
        assertThat(gone).startsWith("HTTP/1.1 404").contains("ekbacken/2023 finns inte");
        try (Watched.Listener listener = city.listenAt(Watched.changes(gone))) {
            Files.move(city.file("aside"), file);
            assertThat(listener.isTold(20_000)).isTrue();
        }
    }

    @Test
    void planWithAnOddNameIsFoundAndKeepsStill() throws IOException {
        Path odd = Files.createDirectories(city.file("a b.c%<i>'\"&?#é"));
        Files.copy(city.file("ekbacken/2023.yaml"), odd.resolve("2023 (kopia).yaml"));
        Matcher link = Pattern.compile("href=\"(/a[^\"]*)\"").matcher(city.page("/"));
        assertThat(link.find()).isTrue();
        try (Watched.Listener listener = city.listen(Watched.read(link.group(1)))) {
            assertThat(listener.isTold(500)).isFalse();
        }
    }

    /** An editor that saves for every letter typed. */
    @Test
    void stormOfSavesIsToldOfWhenItIsOver() throws Exception {
        Path file = city.file("ekbacken/2023.yaml");
        String text = Files.readString(file);
        int told = 0;
        for (int save = 0; save < 50; save += 10) {
            try (Watched.Listener listener = city.listen(PLAN)) {
                for (int each = 0; each < 10; each++) {
                    Files.writeString(file, "");
                    Files.writeString(file, text.replace("hela", "hela " + (save + each)));
                }
                told += listener.isTold(20_000) ? 1 : 0;
            }
        }
        assertThat(told).isEqualTo(5);
        assertThat(city.page(PLAN)).contains("hela 49 området", "0 fel");
    }
}
