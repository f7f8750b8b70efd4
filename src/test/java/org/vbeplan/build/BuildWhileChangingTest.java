package org.vbeplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.compose.Edition;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Quotes;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Files that change while a build is at work: the next build sees that its documents are old. */
class BuildWhileChangingTest {

    private static final BuildingProgram PROGRAM =
            new BuildingProgram() {
                @Override
                public Optional<Path> file() {
                    return Optional.empty();
                }

                @Override
                public String print() {
                    return "test";
                }
            };

    private static final Path CITY = Path.of("src/test/resources/build/city");

    @TempDir private Path folder;

    private Path plan;
    private Path text;

    @BeforeEach
    void copyCity() throws IOException {
        try (Stream<Path> files = Files.walk(CITY)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve("stad").resolve(CITY.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        plan = folder.resolve("stad/ekholm/2023.yaml");
        text = folder.resolve("stad/texter/2023/samverkan.md");
    }

    /** What is done to the city at the moments that a build tells of. */
    private interface Event {
        void happen() throws IOException;
    }

    @Test
    void planChangedBeforeItIsReadIsBuiltAsItWasRead() throws IOException {
        assertThat(build(() -> change(plan, "Ekholm.", "hela Ekholm."), () -> {}))
                .contains("ekholm/2023");
        assertThat(document()).contains("Planen gäller hela Ekholm.");
        assertThat(build()).isEmpty();
    }

    @Test
    void planChangedAfterItWasReadIsBuiltAgain() throws IOException {
        assertThat(build(() -> {}, () -> change(plan, "Ekholm.", "hela Ekholm.")))
                .contains("ekholm/2023");
        assertThat(document()).contains("Planen gäller Ekholm.");
        assertThat(build()).containsExactly("ekholm/2023");
        assertThat(document()).contains("Planen gäller hela Ekholm.");
        assertThat(build()).isEmpty();
    }

    @Test
    void sharedTextChangedMeanwhileIsLookedAtAgain() throws IOException {
        build(() -> {}, () -> change(text, "polisen", "skolan"));
        assertThat(document()).contains("polisen");
        assertThat(build()).containsExactly("ekholm/2023");
        assertThat(document()).contains("skolan");
        assertThat(build()).isEmpty();
    }

    @Test
    void planThatIsGoneWhenItsTurnComesIsTold() throws IOException {
        assertThat(build(() -> Files.deleteIfExists(plan), () -> {})).doesNotContain("ekholm/2023");
        assertThat(build()).isEmpty();
    }

    @Test
    void documentDamagedMeanwhileIsMadeAgain() throws IOException {
        Path document = folder.resolve("ut/ekholm/2023.html");
        build(() -> {}, () -> Files.writeString(document, "<p>Något annat</p>"));
        assertThat(build()).containsExactly("ekholm/2023");
        assertThat(build()).isEmpty();
    }

    private static void change(Path file, String words, String others) throws IOException {
        String before = Files.readString(file);
        if (!before.contains(others)) {
            Files.writeString(file, before.replace(words, others));
        }
    }

    private String document() throws IOException {
        return Files.readString(folder.resolve("ut/ekholm/2023.md"));
    }

    private List<String> build() throws IOException {
        return build(() -> {}, () -> {});
    }

    /** Builds, and says which plans were written. */
    private List<String> build(Event begin, Event end) throws IOException {
        Workspace workspace =
                Workspace.above(folder.resolve("stad"), new Names(folder)).orElseThrow();
        LocalDate today = LocalDate.of(2025, 6, 15);
        RenderOptions rendering =
                new RenderOptions(
                        List.of(Format.MARKDOWN, Format.HTML),
                        folder.resolve("ut"),
                        Edition.PUBLIC,
                        false,
                        "",
                        Duration.ofMinutes(5),
                        new Messages(Language.SWEDISH));
        BuildOptions options =
                new BuildOptions(
                        rendering, Shard.WHOLE, List.of(), 1, false, false, PROGRAM, today);
        List<String> written = new ArrayList<>();
        Listener listener =
                new Listener() {
                    @Override
                    public void begin(PlanFile begun) {
                        happens(begun, begin);
                    }

                    @Override
                    public void end(PlanResult result, Quotes quotes) {
                        if (result.state() == PlanResult.State.WRITTEN) {
                            written.add(result.file().id());
                        }
                        happens(result.file(), end);
                    }
                };
        try (CityBuild build = CityBuild.open(workspace, options)) {
            Checking city = new Checking(workspace, Judging.on(today));
            build.make(city, listener);
            build.compare(city);
            build.finish();
        }
        return written;
    }

    private static void happens(PlanFile at, Event event) {
        if (!at.id().equals("ekholm/2023")) {
            return;
        }
        try {
            event.happen();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
