package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that could not be written whole is not written, and the program says so. */
class OutputTest {

    private static final String RENDER = "render ekbacken/2023 -t md -o -";

    @TempDir private Path folder;

    private Conversation talk;

    @BeforeEach
    void openWorkspace() throws IOException {
        talk = new Conversation(folder);
    }

    /** Needs the right to mount a small disk; elsewhere it is passed over. */
    @Test
    void fullDiskLeavesTheOldDocument() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(command("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()));
        try {
            assertThat(talk.run("render", "ekbacken/2023", "-t", "md", "-o", "disk").code())
                    .isZero();
            byte[] old = Files.readAllBytes(disk.resolve("ekbacken/2023.md"));
            fill(disk.resolve("fyllning"));

            Conversation.Answer answer =
                    talk.run("render", "ekbacken", "talludden", "-t", "md", "-o", "disk");

            assertThat(answer.code()).as(answer.err()).isEqualTo(3);
            assertThat(answer.err()).contains("disk/ekbacken/2023.md: disken är full");
            assertThat(disk.resolve("ekbacken/2023.md")).hasBinaryContent(old);
            try (Stream<Path> files = Files.walk(disk)) {
                assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
                        .containsExactlyInAnyOrder("fyllning", "2023.md");
            }
        } finally {
            command("umount", disk.toString());
        }
    }

    @Test
    void folderThatCanNotBeWrittenIsSaid() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(command("mount", "-t", "tmpfs", "-o", "ro,size=64k", "tmpfs", disk.toString()));
        try {
            Conversation.Answer answer =
                    talk.run("render", "ekbacken/2023", "-t", "md", "-o", "disk");
            assertThat(answer.code()).as(answer.err()).isEqualTo(3);
            assertThat(answer.err()).contains("kan inte skriva disk/ekbacken", "åtkomst nekas");
        } finally {
            command("umount", disk.toString());
        }
    }

    /** Who reads from the program may have gone away, or may write to a full disk himself. */
    @Test
    void standardOutputThatTakesNothingIsSaid() {
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        for (String call : WRITE_TO_STANDARD_OUTPUT) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertThat(run(call, closed, err)).as("%s: %s", call, err).isEqualTo(3);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("kan inte skriva -: mottagaren tog inte emot allt");
        }
    }

    private static final List<String> WRITE_TO_STANDARD_OUTPUT =
            List.of(
                    RENDER,
                    "validate",
                    "validate --stad 2023",
                    "validate --scorecard",
                    "rules",
                    "rules -f json",
                    "explain avsnitt-saknas");

    @Test
    void fullDeviceAsStandardOutputIsSaid() throws IOException {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (OutputStream full = new FileOutputStream(device.toFile())) {
            assertThat(run(RENDER, full, err)).as("%s", err).isEqualTo(3);
        }
    }

    private int run(String call, OutputStream out, ByteArrayOutputStream err) {
        return Main.run(
                new Surroundings(
                        folder,
                        Map.of(),
                        Locale.forLanguageTag("sv"),
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Terminals(false, false),
                        LocalDate.of(2025, 6, 15)),
                call.split(" "));
    }

    private static void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static boolean command(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
