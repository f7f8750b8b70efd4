package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a machine may do to a build: nothing is lost, and the next build goes on. */
class BuildFaultsTest {

    private static final Duration TEN = Duration.ofSeconds(10);

    @TempDir private Path folder;

    private Conversation talk;

    @BeforeEach
    void openWorkspace() throws IOException {
        talk = new Conversation(folder);
    }

    @Test
    void anotherBuildInTheFolderIsWaitedFor() throws IOException {
        Path lock = talk.path("build/.vbe-plan/lock");
        Files.createDirectories(lock.getParent());
        try (FileChannel other =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            Conversation.Answer answer = talk.run("build");
            assertThat(answer.code()).isEqualTo(3);
            assertThat(answer.err())
                    .isEqualTo("fel: ett annat bygge är igång i build; vänta tills det är klart\n");
            assertThat(talk.path("build/ekbacken")).doesNotExist();
        }
        assertThat(talk.run("build").code()).isZero();
    }

    /** The words of a plan that nobody asks for now are read only to be written down again. */
    @Test
    void damageThatShowsOnlyWhenTheLedgerIsWrittenCostsTimeAndNothingElse() throws IOException {
        talk.run("build", "-t", "md");
        Path ledger = talk.path("build/.vbe-plan/ledger");
        byte[] bytes = Files.readAllBytes(ledger);
        bytes[bytes.length - 1] ^= 1;
        Files.write(ledger, bytes);
        talk.prepare(
                "replace", List.of("plans/ekbacken/2024.yaml", "ett år till", "ett enda år till"));
        Conversation.Answer answer = talk.run("build", "-t", "md");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("skrev build/ekbacken/2024.md").doesNotContain("fel:");
        Conversation.Answer next = talk.run("build", "-t", "md");
        assertThat(next.err()).contains("0 skrivna, 3 oförändrade");
    }

    @Test
    void folderThatIsAFileIsSaid() throws IOException {
        Files.writeString(talk.path("build"), "upptagen");
        Conversation.Answer answer = talk.run("build");
        assertThat(answer.code()).as(answer.err()).isEqualTo(3);
        assertThat(answer.err()).contains("kan inte skriva build: ");
        assertThat(talk.path("build")).hasContent("upptagen");
    }

    /** A link leads anywhere, and a pipe is waited for: neither is opened. */
    @Test
    void strangerInThePlaceOfWhatABuildKeepsIsSaid() throws Exception {
        Path home = Files.createDirectories(talk.path("hemma"));
        Files.writeString(home.resolve("lock"), "brev");
        for (String place : List.of(".vbe-plan", ".vbe-plan/lock", ".vbe-plan/ledger")) {
            Path stranger = talk.path("build").resolve(place);
            for (String kind : List.of("länk", "länk till inget", "rör", "mapp", "fil")) {
                talk.prepare("mkdir", List.of("build/.vbe-plan"));
                Files.deleteIfExists(stranger);
                if (!put(kind, stranger, home)) {
                    continue;
                }
                String what = kind + " som " + place;
                for (String[] words : new String[][] {{"build"}, {"build", "--dry-run"}}) {
                    Conversation.Answer answer =
                            assertTimeoutPreemptively(TEN, () -> talk.run(words));
                    assertThat(answer.code()).as(what + answer.err()).isEqualTo(3);
                    assertThat(answer.err())
                            .as(what)
                            .isEqualTo(
                                    "fel: kan inte skriva build/"
                                            + place
                                            + ": något annat med det namnet är i vägen\n");
                }
                assertThat(home.resolve("lock")).hasContent("brev");
                assertThat(home).isDirectoryContaining(file -> file.endsWith("lock"));
                Files.delete(stranger);
                assertThat(talk.path("build/ekbacken")).doesNotExist();
            }
        }
        assertThat(talk.path("hemma/ledger")).doesNotExist();
        assertThat(talk.run("build", "-t", "md").code()).isZero();
    }

    /** False where that kind is right in that place, or the system does not have it. */
    private static boolean put(String kind, Path place, Path home) throws Exception {
        boolean isFolder = place.endsWith(".vbe-plan");
        switch (kind) {
            case "länk" -> Files.createSymbolicLink(place, isFolder ? home : home.resolve("lock"));
            case "länk till inget" -> Files.createSymbolicLink(place, home.resolve("ledger"));
            case "rör" -> {
                return command("mkfifo", place.toString());
            }
            case "mapp" -> {
                if (isFolder) {
                    return false;
                }
                Files.createDirectory(place);
            }
            default -> {
                if (!isFolder) {
                    return false;
                }
                Files.writeString(place, "fil");
            }
        }
        return true;
    }

    /** A folder in the place of a document stops that plan alone. */
    @Test
    void documentThatCanNotBePutInPlaceIsSaidAndTheOthersAreBuilt() throws IOException {
        Files.createDirectories(talk.path("build/ekbacken/2023.html/full"));
        Conversation.Answer answer = talk.run("build");
        assertThat(answer.code()).as(answer.err()).isEqualTo(3);
        assertThat(answer.err()).contains("kan inte skriva build/ekbacken/2023.html");
        assertThat(talk.path("build/talludden/2023.pdf")).exists();
        talk.prepare("rm", List.of("build/ekbacken/2023.html"));
        Conversation.Answer next = talk.run("build");
        assertThat(next.code()).isZero();
        assertThat(next.err())
                .contains("skrev build/ekbacken/2023.md")
                .doesNotContain("skrev build/talludden");
    }

    @Test
    void leftoversOfAKilledBuildAreSwept() throws IOException {
        talk.run("build");
        Path begun = talk.path("build/ekbacken/.2023.pdf123456789.tmp");
        Files.writeString(begun, "halvfärdig");
        Path own = talk.path("build/.vbe-plan/.ledger12345.tmp");
        Files.writeString(own, "halvfärdig");
        Path others = talk.path("build/ekbacken/.min.tmp");
        Files.writeString(others, "någon annans");
        talk.prepare(
                "replace", List.of("plans/ekbacken/2023.yaml", "hela området", "halva området"));
        talk.run("build");
        assertThat(begun).doesNotExist();
        assertThat(own).doesNotExist();
        assertThat(others).exists();
    }

    /** They may be somebody's, so they are named and not taken away. */
    @Test
    void documentsThatALostLedgerKnewAreNamedAsLongAsTheyAreThere() throws IOException {
        talk.run("build");
        talk.prepare("write", List.of("build/ekbacken/protokoll.pdf", "någon annans"));
        talk.prepare("rm", List.of("build/.vbe-plan/ledger"));
        talk.prepare("rm", List.of("plans/ekbacken/2024.yaml"));
        String strays =
                "varning: inget bygge minns build/ekbacken/2023.pdf, build/ekbacken/2024.html,"
                        + " build/ekbacken/2024.md, build/ekbacken/2024.pdf,"
                        + " build/talludden/2023.pdf; ta bort det som ingen ska läsa längre\n";
        for (int time = 1; time <= 2; time++) {
            Conversation.Answer answer = talk.run("build", "-t", "md,html");
            assertThat(answer.code()).isZero();
            assertThat(answer.err()).as("build " + time).contains(strays);
            assertThat(talk.path("build/ekbacken/2024.pdf")).exists();
        }
        for (String name : List.of("ekbacken/2024.html", "ekbacken/2024.md", "ekbacken/2024.pdf")) {
            talk.prepare("rm", List.of("build/" + name));
        }
        assertThat(talk.run("build").err()).doesNotContain("varning:");
    }

    /** A cache may give back an older ledger beside newer documents. */
    @Test
    void documentsThatAnOlderLedgerDoesNotKnowAreNamed() throws IOException {
        Path plan = talk.path("plans/ekbacken/2024.yaml");
        String text = Files.readString(plan);
        Files.delete(plan);
        talk.run("build", "-t", "md");
        Path ledger = talk.path("build/.vbe-plan/ledger");
        byte[] old = Files.readAllBytes(ledger);
        Files.writeString(plan, text);
        talk.run("build", "-t", "md");
        Files.delete(plan);
        Files.write(ledger, old);
        Conversation.Answer answer = talk.run("build", "-t", "md");
        assertThat(answer.err()).contains("varning: inget bygge minns build/ekbacken/2024.md;");
        Conversation.Answer shard = talk.run("build", "-t", "md", "--shard", "1/2");
        assertThat(shard.err()).doesNotContain("varning:");
    }

    /** What a plan that can't be built has from before is its own. */
    @Test
    void documentsOfARefusedPlanAreNoStrays() throws IOException {
        talk.run("build", "-t", "md");
        talk.prepare("rm", List.of("build/.vbe-plan/ledger"));
        talk.prepare(
                "replace",
                List.of("plans/ekbacken/2023.yaml", "aktivitet: Hålla", "aktivtet: Hålla"));
        Conversation.Answer answer = talk.run("build", "-t", "md");
        assertThat(answer.err()).contains("1 vägrad").doesNotContain("varning:");
        talk.prepare(
                "replace",
                List.of("plans/ekbacken/2023.yaml", "aktivtet: Hålla", "aktivitet: Hålla"));
        assertThat(talk.run("build", "-t", "md").err()).doesNotContain("varning:");
    }

    /** Needs the right to mount a small disk; elsewhere it is passed over. */
    @Test
    void fullDiskLeavesTheOldDocumentsAndTheNextBuildGoesOn() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(command("mount", "-t", "tmpfs", "-o", "size=768k", "tmpfs", disk.toString()));
        try {
            assertThat(talk.run("build", "-o", "disk", "-t", "md,html").code()).isZero();
            byte[] old = Files.readAllBytes(disk.resolve("ekbacken/2023.html"));
            fill(disk.resolve("fyllning"));
            talk.prepare("replace", List.of("plans/ekbacken/2023.yaml", "hela området", "allt"));

            Conversation.Answer full = talk.run("build", "-o", "disk", "-t", "md,html");

            assertThat(full.code()).as(full.err()).isEqualTo(3);
            assertThat(full.err()).contains("disken är full");
            assertThat(disk.resolve("ekbacken/2023.html")).hasBinaryContent(old);
            Files.delete(disk.resolve("fyllning"));
            Conversation.Answer next = talk.run("build", "-o", "disk", "-t", "md,html");
            assertThat(next.code()).as(next.err()).isZero();
            assertThat(Files.readString(disk.resolve("ekbacken/2023.html")))
                    .contains("Planen gäller allt");
            try (Stream<Path> files = Files.walk(disk)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .noneMatch(name -> name.endsWith(".tmp"));
            }
        } finally {
            command("umount", disk.toString());
        }
    }

    /** A machine's clock or a checkout may set any time; the day of an exception still counts. */
    @Test
    void exceptionThatEndsIsAskedEveryDay() throws IOException {
        talk.prepare("cp", List.of("avsteg.yaml", "plans/ekbacken/2023.yaml"));
        Map<String, String> today = Map.of("SOURCE_DATE_EPOCH", "1700000000");
        Conversation.Answer first = talk.run(today, new byte[0], "build", "-t", "md");
        Conversation.Answer again = talk.run(today, new byte[0], "build", "-t", "md", "--dry-run");
        assertThat(again.err()).as(first.err()).contains("varav 0 skulle göras");
    }

    private static void fill(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space");
        }
    }

    private static boolean command(String... words) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(words).start().waitFor() == 0;
        } catch (IOException unknown) {
            return false;
        }
    }
}
