package org.vbeplan.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * What a person would type to git, done by JGit: the tests need no git program, and every commit
 * has the same id whenever and wherever it is made.
 */
public final class GitTyping {

    private static final Instant BEGIN = Instant.parse("2024-03-01T09:00:00Z");

    private int commits;

    public GitTyping() {
        Seclusion.begin();
    }

    /** {@code git WORDS…} in a folder. */
    public void type(Path folder, List<String> words) throws IOException {
        String command = words.get(0);
        String first = words.size() > 1 ? words.get(1) : "";
        try {
            switch (command) {
                case "init" -> init(folder, words.contains("--bare"));
                case "clone" -> clone(folder, words.subList(1, words.size()));
                case "worktree" -> worktree(folder, first, words.get(2));
                default -> typeInside(folder, command, first, words);
            }
        } catch (GitAPIException failed) {
            throw new IOException(failed);
        }
    }

    private void typeInside(Path folder, String command, String first, List<String> words)
            throws IOException, GitAPIException {
        try (Git git = open(folder)) {
            switch (command) {
                case "add" -> git.add().addFilepattern(first).call();
                case "commit" -> commit(git, first);
                case "branch" -> git.branchCreate().setName(first).call();
                case "rm" -> git.rm().addFilepattern(first).call();
                case "checkout" -> checkout(git, first);
                case "merge" -> merge(git, first);
                case "mv" -> move(git, first, words.get(2));
                case "tag" -> git.tag().setName(first).setTagger(now()).setMessage(first).call();
                case "config" -> config(git, first, words.get(2));
                default -> throw new AssertionError("no such git command: " + command);
            }
        }
    }

    private static Git open(Path folder) throws IOException {
        return new Git(new FileRepositoryBuilder().findGitDir(folder.toFile()).build());
    }

    private static void init(Path folder, boolean bare) throws GitAPIException {
        Git.init()
                .setDirectory(folder.toFile())
                .setBare(bare)
                .setInitialBranch("main")
                .call()
                .close();
    }

    /** Everything that there is, as {@code git commit -a} and new files too. */
    private void commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        commitIndex(git, message);
    }

    private void commitIndex(Git git, String message) throws GitAPIException {
        PersonIdent who = now();
        commits++;
        git.commit().setAuthor(who).setCommitter(who).setMessage(message).call();
    }

    private static void checkout(Git git, String name) throws IOException, GitAPIException {
        boolean isRef = git.getRepository().findRef(name) != null;
        String id = isRef ? name : git.getRepository().resolve(name).name();
        git.checkout().setName(id).call();
    }

    private void merge(Git git, String branch) throws IOException, GitAPIException {
        git.merge()
                .include(git.getRepository().resolve(branch))
                .setFastForward(MergeCommand.FastForwardMode.NO_FF)
                .setCommit(false)
                .call();
        if (git.status().call().getConflicting().isEmpty()) {
            commitIndex(git, "Merge " + branch);
        }
    }

    private static void move(Git git, String from, String to) throws IOException, GitAPIException {
        Path top = git.getRepository().getWorkTree().toPath();
        Files.createDirectories(top.resolve(to).getParent());
        Files.move(top.resolve(from), top.resolve(to));
        git.add().addFilepattern(to).call();
        git.rm().addFilepattern(from).call();
    }

    private static void config(Git git, String key, String value) throws IOException {
        StoredConfig config = git.getRepository().getConfig();
        String[] parts = key.split("\\.");
        config.setString(parts[0], null, parts[1], value);
        config.save();
    }

    private static void clone(Path folder, List<String> words) throws GitAPIException {
        boolean bare = words.contains("--bare");
        int depth = words.indexOf("--depth");
        var clone =
                Git.cloneRepository()
                        .setURI(folder.resolve(words.get(0)).normalize().toUri().toString())
                        .setDirectory(folder.resolve(words.get(1)).normalize().toFile())
                        .setBare(bare);
        if (depth >= 0) {
            clone.setDepth(Integer.parseInt(words.get(depth + 1)));
        }
        clone.call().close();
    }

    /** As git lays it out; JGit has no command for it. */
    private static void worktree(Path folder, String place, String branch)
            throws IOException, GitAPIException {
        Path there = folder.resolve(place).normalize();
        String name = there.getFileName().toString();
        Path kept = folder.resolve(".git/worktrees").resolve(name);
        Files.createDirectories(kept);
        Files.createDirectories(there);
        Files.writeString(there.resolve(".git"), "gitdir: " + kept + "\n");
        Files.writeString(kept.resolve("gitdir"), there.resolve(".git") + "\n");
        Files.writeString(kept.resolve("commondir"), "../..\n");
        Files.writeString(kept.resolve("HEAD"), "ref: refs/heads/" + branch + "\n");
        try (Git git = open(there)) {
            git.reset().setMode(org.eclipse.jgit.api.ResetCommand.ResetType.HARD).call();
        }
    }

    /** Each commit is made a day after the one before. */
    private PersonIdent now() {
        Instant day = BEGIN.plusSeconds(86_400L * commits);
        return new PersonIdent("Kim Exempel", "kim@example.org", day, ZoneOffset.UTC);
    }
}
