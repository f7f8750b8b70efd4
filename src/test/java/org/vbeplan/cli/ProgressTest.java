package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.vbeplan.workspace.PlanFile;
import picocli.CommandLine;

/** What a terminal shows while plans are made. */
class ProgressTest {

    private static final String CLEAR = "\r\u001B[K";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void estimateComesWhenThereIsSomethingToJudgeBy() throws UsageException {
        Progress progress = new Progress(talk(true), 100, clock::get);
        for (int i = 1; i <= 4; i++) {
            progress.begin(plan(String.valueOf(2000 + i)));
            clock.addAndGet(1_000_000_000L);
            progress.end();
        }
        progress.begin(plan("2005"));
        assertThat(shown())
                .startsWith("[1/100] ekbacken/2001" + CLEAR + "[2/100] ekbacken/2002" + CLEAR)
                .endsWith("[5/100] ekbacken/2005, ungefär 2 min kvar");
    }

    @Test
    void fewSecondsAreRoundedUpAndNothingIsPromisedEarly() throws UsageException {
        Progress progress = new Progress(talk(true), 8, clock::get);
        for (int i = 1; i <= 5; i++) {
            progress.begin(plan(String.valueOf(2000 + i)));
            clock.addAndGet(600_000_000L);
            progress.end();
        }
        progress.begin(plan("2006"));
        assertThat(shown())
                .contains("[4/8] ekbacken/2004" + CLEAR)
                .endsWith("[6/8] ekbacken/2006, ungefär 5 s kvar");
    }

    @Test
    void planThatBeginsBesideAnotherTakesItsLine() throws UsageException {
        Progress progress = new Progress(talk(true), 2, clock::get);
        progress.begin(plan("2001"));
        progress.begin(plan("2".repeat(200)));
        assertThat(shown()).startsWith("[1/2] ekbacken/2001" + CLEAR + "[2/2] ekbacken/2222");
        assertThat(shown().substring(shown().lastIndexOf(CLEAR))).hasSizeLessThan(60);
    }

    @Test
    void logShowsNothing() throws UsageException {
        Progress progress = new Progress(talk(false), 2, clock::get);
        progress.begin(plan("2001"));
        progress.end();
        assertThat(shown()).isEmpty();
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PlanFile plan(String year) {
        return new PlanFile("ekbacken", year, Path.of("ekbacken", year), year);
    }

    private Talk talk(boolean terminal) throws UsageException {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(
                        Path.of(""),
                        Map.of(),
                        new Locale("sv"),
                        new ByteArrayInputStream(new byte[0]),
                        stream,
                        stream,
                        new Terminals(terminal, terminal),
                        LocalDate.of(2025, 6, 15));
        CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();
        for (String option : new String[] {"--color", "--workspace"}) {
            spec.addOption(CommandLine.Model.OptionSpec.builder(option).type(String.class).build());
        }
        for (String option : new String[] {"--quiet", "--verbose"}) {
            spec.addOption(
                    CommandLine.Model.OptionSpec.builder(option).type(boolean.class).build());
        }
        return Talk.of(new CommandLine(spec).parseArgs(), surroundings, "sv");
    }
}
