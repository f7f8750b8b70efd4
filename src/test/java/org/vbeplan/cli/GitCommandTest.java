package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.Golden;

/** {@code git setup}, and what the real git program shows after it. */
class GitCommandTest {

    private static final String PLAN = "plans/kvarnlunda/2026.yaml";

    @TempDir Path temporary;

    private Conversation talk;
    private GitRepository repository;
    private Path folder;
    private Path program;

    @BeforeEach
    void makeRepository() throws IOException {
        GitRepository.assumeGit();
        folder = Files.createDirectory(temporary.resolve("en stad")).toRealPath();
        talk = new Conversation(folder);
        repository = new GitRepository(temporary, folder);
        repository.git("init", "-q", "-b", "main");
        program = program(temporary.resolve("den här's mapp"));
    }

    /** A launcher in a folder whose name a shell would part. */
    private static Path program(Path folder) throws IOException {
        boolean isPosix = Files.getFileStore(folder.getParent()).supportsFileAttributeView("posix");
        assumeTrue(isPosix, "no shell on this machine");
        Path script = Files.createDirectories(folder).resolve("vbe-plan");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(
                script,
                "#!/bin/sh\nexec '"
                        + java
                        + "' -XX:TieredStopAtLevel=1 -cp '"
                        + System.getProperty("java.class.path")
                        + "' org.vbeplan.cli.Main \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script;
    }

    @Test
    void differencesReadAsProse() throws IOException {
        Files.createDirectories(folder.resolve("plans/kvarnlunda"));
        Path plan = folder.resolve(PLAN);
        Files.copy(Path.of("examples/exempelstaden/kvarnlunda/2026.yaml"), plan);
        repository.commit("Första planen");
        assertThat(setup().code()).isZero();
        revise(plan);
        Golden golden = new Golden("git");
        golden.compare("diff.txt", plain(repository.git("diff")));
        golden.compare("word-diff.txt", plain(repository.git("diff", "--word-diff")));
        repository.commit("Ändra planen");
        golden.compare(
                "log.txt", plain(repository.git("log", "-p", "--format=%s", "-1", "--", PLAN)));
        assertThat(plain(repository.git("show", "--format=", "--", PLAN)))
                .isEqualTo(plain(repository.git("diff", "HEAD~", "--", PLAN)));
        // What git keeps is thrown away with the rest.
        repository.git("rev-parse", "--verify", "refs/notes/textconv/vbe-plan");
        assertThat(setup("--undo").out()).contains("refs/notes/textconv/vbe-plan");
        assertThat(repository.git("for-each-ref")).doesNotContain("textconv");
        assertThat(repository.git("diff", "HEAD~", "--", PLAN)).contains("{fråga: ");
    }

    @Test
    void everythingIsAsItWasWhenUndone() throws IOException {
        Path config = folder.resolve(".git/config");
        Path attributes = folder.resolve(".gitattributes");
        for (String theirs :
                new String[] {null, "", "*.png binary", "*.png binary\r\n*.x text\r\n"}) {
            Files.writeString(
                    config, Files.readString(config) + "# ett\n[alias]\n  x = \"a\" ; b\n");
            byte[] before = Files.readAllBytes(config);
            Files.deleteIfExists(attributes);
            if (theirs != null) {
                Files.writeString(attributes, theirs);
            }
            assertThat(setup("--dry-run").err()).contains("inget skrevs");
            assertThat(Files.readAllBytes(config)).isEqualTo(before);
            assertThat(setup().code()).isZero();
            String written = Files.readString(attributes);
            assertThat(written).startsWith(theirs == null ? "" : theirs);
            assertThat(attribute(PLAN)).isEqualTo("vbe-plan");
            assertThat(attribute("annat/2023.yaml")).isEqualTo("unspecified");
            assertThat(setup().err()).contains("inget att göra");
            assertThat(Files.readString(attributes)).isEqualTo(written);
            assertThat(setup("--undo").code()).isZero();
            assertThat(Files.readAllBytes(config)).isEqualTo(before);
            assertThat(Files.exists(attributes)).isEqualTo(theirs != null);
            if (theirs != null) {
                assertThat(attributes).hasContent(theirs);
            }
            assertThat(setup("--undo").err()).contains("inget att ta bort");
        }
    }

    @Test
    void gitReadsWhatIsWritten() throws IOException {
        setup();
        assertThat(repository.git("config", "diff.vbe-plan.textconv").strip())
                .isEqualTo("'" + program.toString().replace("'", "'\\''") + "' textconv");
        assertThat(repository.git("config", "--bool", "diff.vbe-plan.cachetextconv"))
                .contains("true");
        assertThat(repository.git("config", "diff.vbe-plan.xfuncname").strip())
                .isEqualTo("^#+ (.*)$");
        repository.git("config", "diff.vbe-plan.wordRegex", "[a-z]+");
        repository.git("config", "user.name", "Ek");
        setup("--undo");
        assertThat(repository.git("config", "--list", "--local"))
                .contains("diff.vbe-plan.wordregex=[a-z]+", "user.name=Ek")
                .doesNotContain("textconv");
    }

    @Test
    void windowsPathIsOneThatAShellUnderstands() throws IOException {
        run(
                Map.of("VBE_PLAN_PROGRAM", "C:\\Program Files\\vbe-plan\\vbe-plan.cmd"),
                "git",
                "setup");
        assertThat(repository.git("config", "diff.vbe-plan.textconv").strip())
                .isEqualTo("'C:/Program Files/vbe-plan/vbe-plan.cmd' textconv");
        assertThat(run(Map.of(), "git", "setup").err()).contains("PATH");
        assertThat(repository.git("config", "diff.vbe-plan.textconv").strip())
                .isEqualTo("'vbe-plan' textconv");
    }

    @Test
    void workspaceMayLieDeepOrAtTheTopAndHaveAnyName() throws IOException {
        Path deep = folder.resolve("a/mina [planer] #1");
        Conversation.copy(folder.resolve("plans"), Files.createDirectories(deep));
        assertThat(setup().code()).isZero();
        assertThat(setup("--workspace", "a/mina [planer] #1").code()).isZero();
        assertThat(attribute("a/mina [planer] #1/ekbacken/2023.yaml")).isEqualTo("vbe-plan");
        assertThat(attribute(PLAN)).isEqualTo("vbe-plan");
        setup("--undo");
        assertThat(folder.resolve(".gitattributes")).doesNotExist();
        Conversation.copy(folder.resolve("plans"), folder.resolve("."));
        setup("--workspace", ".");
        assertThat(attribute("ekbacken/2023.yaml")).isEqualTo("vbe-plan");
    }

    @Test
    void linkedWorkingTreeSharesTheSettings() throws IOException {
        repository.commit("Första planen");
        repository.git("worktree", "add", "-q", "-b", "gren", "../en till");
        Path linked = temporary.resolve("en till").toRealPath();
        Conversation there = new Conversation(Files.createDirectory(temporary.resolve("tom")));
        there.prepare("cd", List.of(linked.toString()));
        Map<String, String> launched = Map.of("VBE_PLAN_PROGRAM", program.toString());
        assertThat(there.run(launched, new byte[0], "git", "setup").code()).isZero();
        assertThat(linked.resolve(".gitattributes")).exists();
        assertThat(folder.resolve(".gitattributes")).doesNotExist();
        assertThat(repository.git("config", "diff.vbe-plan.textconv")).contains("textconv");
    }

    @Test
    void whereNothingCanBeSetUpItSaysWhy() throws IOException {
        repository.commit("Första planen");
        repository.git("clone", "-q", "--bare", ".", "../naket.git");
        Conversation bare = new Conversation(Files.createDirectory(temporary.resolve("tom")));
        bare.prepare("cd", List.of(temporary.resolve("naket.git").toString()));
        Conversation.Answer answer = bare.run("git", "setup");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("utan arbetskatalog");

        Conversation without = new Conversation(Files.createDirectory(temporary.resolve("utan")));
        assertThat(without.run("git", "setup").code()).isEqualTo(2);
        assertThat(talk.run("git", "setpu").err()).contains("menade du setup");
        assertThat(talk.run("git").code()).isEqualTo(2);

        Files.createFile(folder.resolve(".git/config.lock"));
        answer = setup();
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains(".git/config");
        assertThat(folder.resolve(".gitattributes")).doesNotExist();
        Files.delete(folder.resolve(".git/config.lock"));

        String config = Files.readString(folder.resolve(".git/config"));
        Files.createFile(folder.resolve(".gitattributes.lock"));
        assertThat(setup().code()).isEqualTo(3);
        assertThat(folder.resolve(".git/config")).hasContent(config);
        Files.delete(folder.resolve(".gitattributes.lock"));

        Files.createSymbolicLink(folder.resolve(".gitattributes"), Path.of("/nowhere"));
        assertThat(setup().code()).isEqualTo(3);
    }

    /** What a board may change: a word, a figure, a day, and lines that are only broken anew. */
    private static void revise(Path plan) throws IOException {
        String text = Files.readString(plan);
        String[][] changes = {
            {"De flesta sade", "Många sade"},
            {"Ungdomsrådet fortsätter med egen budget", "Ungdomsrådet fortsätter utan egen budget"},
            {"Minst 30 samtal under året.", "Minst 40 samtal under året."},
            {"senast: 2026-11-30", "senast: 2026-12-31"},
            {"ja: 66", "ja: 65"},
            {"Två avdelningschefer delar", "Två avdelningschefer\n        delar"},
        };
        for (String[] change : changes) {
            assertThat(text).contains(change[0]);
            text = text.replace(change[0], change[1]);
        }
        Files.writeString(plan, text);
    }

    private Conversation.Answer setup(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "git";
        arguments[1] = "setup";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return run(Map.of("VBE_PLAN_PROGRAM", program.toString()), arguments);
    }

    private Conversation.Answer run(Map<String, String> environment, String... arguments) {
        return talk.run(environment, new byte[0], arguments);
    }

    private String attribute(String file) throws IOException {
        String line = repository.git("check-attr", "-z", "diff", "--", file);
        String[] parts = line.split("\0");
        return parts[2];
    }

    /** Without what differs from git to git. */
    private static String plain(String shown) {
        return shown.replaceAll("(?m)^index .*\n", "");
    }
}
