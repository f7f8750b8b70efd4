package org.vbeplan.history;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Repository;

/** Which command brings what a clone lacks. It is told, never run. */
final class Fetching {

    private static final Pattern WHOLE_ID = Pattern.compile("[0-9a-f]{40}(?![0-9A-Za-z])");
    private static final Pattern STEPS = Pattern.compile("[~^](\\d*)");
    private static final int ID_LENGTH = 40;
    private static final int MOST_STEPS = 10_000;

    private final Repository repository;

    Fetching(Repository repository) {
        this.repository = repository;
    }

    /** Whether the clone may lack revisions that its origin has. */
    boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    /** Whether the clone lacks contents, and git fetches each when it is needed. */
    boolean isPartial() {
        return repository.getConfig().getString("extensions", null, "partialclone") != null
                || remotes().stream()
                        .anyMatch(
                                name ->
                                        repository
                                                .getConfig()
                                                .getBoolean("remote", name, "promisor", false));
    }

    /** Whether there is anywhere to fetch from. */
    boolean canFetch() {
        return !remotes().isEmpty();
    }

    /** For a revision that is not there. */
    String command(String revision) {
        int steps = steps(revision);
        if (isOfWholeId(revision)) {
            String id = revision.substring(0, ID_LENGTH);
            return "git fetch --depth=" + (steps + 1) + " " + remote() + " " + id;
        }
        if (steps > 0) {
            return "git fetch --deepen=" + steps + " " + remote();
        }
        String branch = remote() + "/";
        if (revision.matches("[A-Za-z0-9/._-]+")
                && revision.startsWith(branch)
                && revision.length() > branch.length()) {
            String name = revision.substring(branch.length());
            return "git fetch --depth=1 " + remote() + " " + name + ":refs/remotes/" + revision;
        }
        return everything();
    }

    /** For all revisions, with the names that branches and tags have. */
    String everything() {
        return "git fetch --unshallow --tags "
                + remote()
                + " '+refs/heads/*:refs/remotes/"
                + remote()
                + "/*'";
    }

    /** For the contents that were left out. */
    String contents() {
        return "git fetch --refetch --no-filter " + remote();
    }

    /** How many commits before another one a name asks for: 3 for {@code main~2^}. */
    private static int steps(String revision) {
        int steps = 0;
        Matcher each = STEPS.matcher(revision);
        while (each.find() && steps < MOST_STEPS) {
            String number = each.group(1);
            boolean back = revision.charAt(each.start()) == '~';
            boolean readable = number.length() < 6 && !number.isEmpty();
            steps += back && readable ? Integer.parseInt(number) : 1;
        }
        return Math.min(steps, MOST_STEPS);
    }

    private Set<String> remotes() {
        return repository.getConfig().getSubsections("remote");
    }

    /** The only one there is, or origin. Its name is part of a command that will be pasted. */
    private String remote() {
        Set<String> all = remotes();
        String only = all.size() == 1 ? all.iterator().next() : "origin";
        return only.matches("[A-Za-z0-9][A-Za-z0-9._-]*") ? only : "origin";
    }

    /** Whether a name is an id in full, or is reckoned from one. */
    static boolean isOfWholeId(String name) {
        return WHOLE_ID.matcher(name).lookingAt();
    }
}
