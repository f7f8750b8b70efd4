package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.history.RawCommit;

/** A repository that somebody else made: reading it must cost no more than saying what is wrong. */
class HostileHistoryTest {

    private static final Path STORY = Path.of("src/test/resources/diff/story");

    @TempDir private Path outside;

    private Path folder;
    private Conversation talk;
    private Path plans;

    @BeforeEach
    void tellStory() throws IOException {
        folder = Files.createDirectory(outside.resolve("arkiv"));
        talk = new Conversation(folder, "diff");
        talk.play(Files.readAllLines(STORY));
        plans = talk.path("plans");
    }

    /** The workspace as it is, for a commit that differs from it only in what is told. */
    private RawCommit asNow() throws IOException {
        RawCommit commit = new RawCommit();
        try (Stream<Path> files = Files.walk(plans)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path inside = plans.relativize(file);
                String parent = inside.getParent() == null ? "" : inside.getParent().toString();
                commit.file(parent, inside.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return commit;
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Files.writeString(folder.resolve("hemligt.yaml"), "hemligt: ja\n");
        asNow().link("udden", "2023.yaml", "../../hemligt.yaml")
                .link("ekbacken", "2025.yaml", "/etc/passwd")
                .link("register", "parter.yaml", "../../hemligt.yaml")
                .onTo(folder, "fientlig");

        Conversation.Answer answer = talk.run("diff", "fientlig");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err())
                .contains(
                        "kan inte läsa fientlig:plans/register/parter.yaml: det är en symbolisk länk",
                        "kan inte läsa fientlig:plans/udden/2023.yaml: det är en symbolisk länk",
                        "kan inte läsa fientlig:plans/ekbacken/2025.yaml: det är en symbolisk länk")
                .doesNotContain("hemligt:", "root:");
        assertThat(answer.out())
                .contains("udden/2023: gick inte att läsa", "1 plan utan ändringar")
                .doesNotContain("hemligt");
    }

    @Test
    void namesDoNotLeadOut() throws IOException {
        asNow().file("..", "2023.yaml", "ut: ja\n")
                .file("ekbacken", "..\\2023.yaml", "ut: ja\n")
                .file("ekbacken", "C:2023.yaml", "ut: ja\n")
                .file("ekbacken", "bl\u001B[31må.yaml", "ut: ja\n")
                .file("register", "..", "ut: ja\n")
                .file(".git", "2023.yaml", "ut: ja\n")
                .onTo(folder, "fientlig");
        Map<String, Long> before = files(outside);

        Conversation.Answer answer = talk.run("diff", "fientlig");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err())
                .contains("namnet går inte att använda här")
                .doesNotContain("\u001B");
        assertThat(answer.out()).doesNotContain("\u001B");
        assertThat(files(outside)).isEqualTo(before);
    }

    @Test
    void submodulesAreOthers() throws IOException {
        asNow().submodule("", "björkdalen")
                .submodule("ekbacken", "2025.yaml")
                .onTo(folder, "fientlig");

        Conversation.Answer answer = talk.run("diff", "fientlig");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err())
                .contains("fientlig:plans/björkdalen: det är ett delarkiv")
                .contains("fientlig:plans/ekbacken/2025.yaml: det är ett delarkiv");
    }

    @Test
    void pointersOfLfsAreNoPlans() throws IOException {
        String pointer =
                "version https://git-lfs.github.com/spec/v1\noid sha256:"
                        + "a".repeat(64)
                        + "\nsize 12345\n";
        asNow().file("udden", "2023.yaml", pointer).onTo(folder, "fientlig");

        Conversation.Answer answer = talk.run("diff", "fientlig", "--stat");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err())
                .contains("fientlig:plans/udden/2023.yaml: filen ligger inte i git");
        assertThat(answer.out()).contains("1 plan utan ändringar");
    }

    /** What is larger than is read of a plan is not even opened. */
    @Test
    void hugeFilesAreNotUnpacked() throws IOException {
        byte[] huge = new byte[17 * 1024 * 1024];
        new Random(1).nextBytes(huge);
        asNow().file("udden", "2023.yaml", huge).onTo(folder, "fientlig");
        Map<String, Long> before = files(folder);

        Conversation.Answer answer = talk.run("diff", "fientlig", "--stat");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("fil-för-stor", "--> fientlig:plans/udden/2023.yaml:1:1");
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void personsNumbersOfTheOldDaysAreNotShown() throws IOException {
        String plan = Files.readString(plans.resolve("udden/2023.yaml"));
        asNow().file("udden", "2023.yaml", plan.replace("hela udden", "hela udden, 19121212-1212,"))
                .onTo(folder, "fientlig");

        Conversation.Answer answer = talk.run("diff", "fientlig");

        assertThat(answer.code()).isZero();
        assertThat(answer.out() + answer.err()).contains("udden/2023").doesNotContain("121212");
    }

    @Test
    void nothingThatTheRepositoryNamesIsRun() throws IOException {
        Path ran = folder.resolve("har-körts");
        String run = "touch " + ran;
        Files.writeString(
                folder.resolve(".git/config"),
                """
                [core]
                	repositoryformatversion = 0
                	fsmonitor = %1$s
                	hooksPath = %2$s
                	pager = %1$s
                	sshCommand = %1$s
                	editor = %1$s
                [diff "plan"]
                	textconv = %1$s
                	command = %1$s
                [filter "plan"]
                	clean = %1$s
                	smudge = %1$s
                	process = %1$s
                	required = true
                [include]
                	path = /dev/null
                """
                        .formatted(run, folder));
        Files.writeString(folder.resolve(".gitattributes"), "*.yaml filter=plan diff=plan\n");
        for (String hook : List.of("post-index-change", "post-checkout", "fsmonitor-watchman")) {
            Path script = folder.resolve(hook);
            Files.writeString(script, "#!/bin/sh\n" + run + "\n");
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
        talk.prepare("replace", List.of("plans/udden/2023.yaml", "hela udden", "udden"));

        assertThat(talk.run("diff").code()).isZero();
        assertThat(talk.run("diff", "--cached").code()).isZero();
        assertThat(talk.run("diff", "HEAD~2..HEAD").code()).isZero();

        assertThat(ran).doesNotExist();
    }

    /** Neither in the repository, nor in a home that may not even be there. */
    @Test
    void nothingIsWrittenAndNothingIsLeft() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        Map<String, Long> there = files(folder);
        List<String> temporary = temporary();
        boolean hadConfig = Files.exists(home.resolve(".config/jgit"));

        for (String range : List.of("HEAD", "HEAD~4..HEAD", "HEAD~8..HEAD~3", "gren...main")) {
            talk.run("diff", range);
        }
        talk.run("diff", "--cached");
        talk.run("diff", "HEAD~3..", "nej/2023");

        assertThat(files(folder)).isEqualTo(there);
        assertThat(temporary()).isEqualTo(temporary);
        assertThat(Files.exists(home.resolve(".config/jgit"))).isEqualTo(hadConfig);
    }

    @Test
    void brokenObjectIsOneLine() throws IOException {
        for (Path file : List.copyOf(loose())) {
            byte[] bytes = Files.readAllBytes(file);
            assertThat(file.toFile().setWritable(true)).isTrue();
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }

        for (String range : List.of("HEAD", "HEAD~4..HEAD", "main...gren")) {
            Conversation.Answer answer = talk.run("diff", range);
            assertThat(answer.code()).as(answer.err()).isEqualTo(3);
            assertThat(answer.err().lines()).hasSize(1);
            assertThat(answer.err()).startsWith("fel: kan inte läsa git-arkivet ");
        }
    }

    @Test
    void missingObjectIsOneLine() throws IOException {
        for (Path file : loose()) {
            Files.delete(file);
        }
        Conversation.Answer answer = talk.run("diff", "HEAD");
        assertThat(answer.code()).as(answer.err()).isIn(2, 3);
        assertThat(answer.err().lines().filter(line -> line.startsWith("fel:"))).hasSize(1);
    }

    @Test
    void brokenIndexAndBrokenHeadAreOneLine() throws IOException {
        Files.write(folder.resolve(".git/index"), "inget index".getBytes(StandardCharsets.UTF_8));
        Conversation.Answer index = talk.run("diff", "--cached");
        assertThat(index.code()).as(index.err()).isEqualTo(3);
        assertThat(index.err().lines()).hasSize(1);

        Files.writeString(folder.resolve(".git/config"), "[core\nnonsense");
        Conversation.Answer config = talk.run("diff");
        assertThat(config.code()).as(config.err()).isEqualTo(3);
        assertThat(config.err().lines()).hasSize(1);
    }

    @Test
    void oddWordsAreNoRevisions() {
        List<String> odd =
                List.of(
                        "HEAD~99999999999",
                        "HEAD~-1",
                        "^",
                        "~",
                        "@{",
                        "@{-9}",
                        "HEAD@{yesterday}",
                        "HEAD^{tree}",
                        "HEAD^{",
                        "HEAD^9",
                        ":/x",
                        "....",
                        "HEAD..HEAD..HEAD",
                        "é",
                        "refs/heads/",
                        "a\0b",
                        "x".repeat(10_000),
                        "@{push}",
                        "0".repeat(40),
                        "main:",
                        "main:../x",
                        "rev:..",
                        "rev:rev:main",
                        "HEAD^{/Remiss}",
                        "[a]",
                        "HEAD\nHEAD",
                        "\u202Emain",
                        "config",
                        "index",
                        "../main");
        for (String word : odd) {
            Conversation.Answer answer = talk.run("diff", "--stat", word);
            assertThat(answer.code()).as("%s: %s", word, answer.err()).isEqualTo(2);
            assertThat(answer.err().lines()).hasSize(2);
            assertThat(answer.out()).isEmpty();
        }
    }

    @Test
    void whatAPartialCloneLacksIsAnsweredWithWhatFetchesIt() throws IOException {
        Files.writeString(
                folder.resolve(".git/config"),
                """
                [core]
                	repositoryformatversion = 1
                [extensions]
                	partialclone = origin
                [remote "origin"]
                	url = https://git.example.org/planer.git
                	promisor = true
                	partialclonefilter = blob:none
                """);
        for (Path file : loose()) {
            Files.delete(file);
        }
        Conversation.Answer answer = talk.run("diff", "HEAD");
        assertThat(answer.code()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err()).contains("hämta den med  git fetch --");
    }

    @Test
    void otherFormsOfARepositoryAreOneLine() throws IOException {
        Files.writeString(
                folder.resolve(".git/config"),
                "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n");
        Conversation.Answer answer = talk.run("diff");
        assertThat(answer.code()).as(answer.err()).isEqualTo(3);
        assertThat(answer.err())
                .isEqualTo(
                        "fel: git-arkivet .git namnger sina filer med sha256, och sådana läses inte\n");
    }

    /** git names the index for hooks while it commits. */
    @Test
    void indexIsTheOneThatGitNames() throws IOException {
        Files.copy(folder.resolve(".git/index"), folder.resolve("annat-index"));
        talk.prepare("replace", List.of("plans/udden/2023.yaml", "hela udden", "udden"));
        talk.prepare("git", List.of("add", "plans/udden/2023.yaml"));

        assertThat(talk.run("diff", "--cached", "--stat").out()).contains("1 avsnitt ändrat");
        Conversation.Answer other =
                talk.run(
                        Map.of("GIT_INDEX_FILE", "annat-index", "GIT_DIR", "/nej"),
                        new byte[0],
                        "diff",
                        "--cached",
                        "--stat");
        assertThat(other.out()).contains("2 planer utan ändringar");
    }

    private List<Path> loose() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(".git/objects"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("vbe-plan-"))
                    .sorted()
                    .toList();
        }
    }

    /** Every file with its size. */
    private static Map<String, Long> files(Path folder) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return files;
    }
}
