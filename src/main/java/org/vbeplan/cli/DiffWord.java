package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.vbeplan.history.HistoryException;
import org.vbeplan.history.Revision;
import org.vbeplan.history.Revisions;
import org.vbeplan.text.Ascii;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * A word that {@code diff} was given: a file, else a plan, else a revision of git or a range of
 * them. {@code rev:} before it says that it is a revision.
 */
sealed interface DiffWord {

    /** What says that a word is a revision. */
    String FORCE = "rev:";

    /** A file or folder that is there, a plan or a board of the workspace, or {@code -}. */
    record Plan(String text) implements DiffWord {}

    /** None of all that. It may still be a plan that there was. */
    record Unknown(String text) implements DiffWord {}

    record At(Revision revision) implements DiffWord {}

    /** {@code A..B}, or {@code A...B} for what B has since it parted from A. */
    record Range(Revision old, Revision current) implements DiffWord {}

    /** {@code REVISION:PLAN}. */
    record PlanAt(Revision revision, String plan) implements DiffWord {}

    /** Reads one. */
    static DiffWord of(String word, DiffGround ground)
            throws UsageException, HistoryException, IOException {
        boolean forced = word.startsWith(FORCE);
        String name = withoutForce(word);
        if (name.isEmpty()) {
            throw new UsageException("cli.ingen-plan", "", "");
        }
        if (!forced && isPlan(word, ground)) {
            return new Plan(word);
        }
        if (forced) {
            ground.demandHistory();
        }
        if (ground.history().isPresent()) {
            Revisions revisions = ground.demandHistory().revisions();
            Optional<DiffWord> found = revision(name, revisions);
            if (found.isPresent()) {
                return found.get();
            }
            if (forced) {
                throw revisions.missing(name);
            }
        }
        return new Unknown(word);
    }

    private static Optional<DiffWord> revision(String name, Revisions revisions)
            throws HistoryException {
        Optional<DiffWord> range = range(name, revisions);
        if (range.isPresent()) {
            return range;
        }
        int colon = name.indexOf(':');
        if (colon > 0 && colon < name.length() - 1) {
            String plan = name.substring(colon + 1);
            return revisions
                    .find(name.substring(0, colon))
                    .map(revision -> new PlanAt(revision, plan));
        }
        return revisions.find(name).map(At::new);
    }

    private static Optional<DiffWord> range(String word, Revisions revisions)
            throws HistoryException {
        int dots = word.indexOf("..");
        if (dots < 0 || word.startsWith("./") || word.startsWith("../") || word.equals("..")) {
            return Optional.empty();
        }
        boolean sinceParting = word.startsWith("...", dots);
        String before = word.substring(0, dots);
        String after = withoutForce(word.substring(dots + (sinceParting ? 3 : 2)));
        Optional<Revision> old = revisions.find(before.isEmpty() ? Revisions.HEAD : before);
        Optional<Revision> current = revisions.find(after.isEmpty() ? Revisions.HEAD : after);
        if (old.isEmpty() && current.isEmpty()) {
            return Optional.empty();
        }
        if (old.isEmpty() || current.isEmpty()) {
            throw revisions.missing(old.isEmpty() ? before : after);
        }
        Revision from =
                sinceParting ? revisions.commonAncestor(old.get(), current.get()) : old.get();
        return Optional.of(new Range(from, current.get()));
    }

    private static String withoutForce(String word) {
        return word.startsWith(FORCE) ? word.substring(FORCE.length()) : word;
    }

    private static boolean isPlan(String word, DiffGround ground)
            throws UsageException, IOException {
        if (word.equals(PlanArguments.STDIN)) {
            return true;
        }
        try {
            Path file = ground.names().resolve(word);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                ground.enter(ground.arguments().workspaceOf(file, word));
                return true;
            }
        } catch (InvalidPathException noPath) {
            return false;
        }
        Optional<Workspace> here = ground.workspace();
        if (here.isEmpty()) {
            return false;
        }
        String wanted = Ascii.fold(word);
        for (PlanFile plan : here.get().plans()) {
            if (plan.isNamed(wanted)) {
                return true;
            }
        }
        return false;
    }
}
