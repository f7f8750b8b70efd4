package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A repository that is used by the real git program, without any settings but its own. */
final class GitRepository {

    private final Path home;
    private final Path folder;

    /**
     * @param home where git looks for the user's settings
     * @param folder need not be a repository yet
     */
    GitRepository(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /** Skips the test where there is no git. */
    static void assumeGit() {
        boolean isThere;
        try {
            isThere = new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            isThere = false;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        assumeTrue(isThere, "no git program on this machine");
    }

    /** What git answers; it must succeed. */
    String git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.put("HOME", home.toString());
        environment.put("XDG_CONFIG_HOME", home.toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("GIT_PAGER", "cat");
        environment.put("LC_ALL", "C.UTF-8");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + who + "_NAME", "Ek");
            environment.put("GIT_" + who + "_EMAIL", "ek@example.com");
            environment.put("GIT_" + who + "_DATE", "2025-01-02T03:04:05+0000");
        }
        Path errors = Files.createTempFile("git", ".txt");
        Process process = builder.redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        String said = Files.readString(errors);
        Files.delete(errors);
        assertThat(process.exitValue()).as("%s: %s", command, said).isZero();
        return out;
    }

    void commit(String message) throws IOException {
        git("add", "-A");
        git("commit", "-q", "-m", message);
    }
}
