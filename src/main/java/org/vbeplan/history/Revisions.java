package org.vbeplan.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.vbeplan.finding.Nearest;

/** Finds revisions by the names that git has for them: branches, tags, ids, {@code HEAD~1}. */
public final class Revisions {

    /** What a revision is called that nothing else is named. */
    public static final String HEAD = Constants.HEAD;

    private static final Pattern UPSTREAM = Pattern.compile("(.*?)@\\{u(?:pstream)?\\}(.*)");
    private static final Pattern ALONE = Pattern.compile("^@(?=$|[~^])");

    private final Repository repository;
    private final ObjectReader reader;
    private final String repositoryName;
    private final Fetching fetching;

    Revisions(Repository repository, ObjectReader reader, String repositoryName) {
        this.repository = repository;
        this.reader = reader;
        this.repositoryName = repositoryName;
        this.fetching = new Fetching(repository);
    }

    /** The revision of a name, if there is one. */
    public Optional<Revision> find(String name) throws HistoryException {
        if (name.isEmpty() || name.startsWith("-") || name.indexOf(':') >= 0) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(reader)) {
            String known = understood(name);
            ObjectId id = known.isEmpty() ? null : repository.resolve(known);
            if (id == null) {
                return Optional.empty();
            }
            return Optional.of(new Revision(name, walk.parseCommit(id).name()));
        } catch (AmbiguousObjectException several) {
            throw HistoryException.asked("git.flertydig", name);
        } catch (RevisionSyntaxException | IncorrectObjectTypeException noRevision) {
            return Optional.empty();
        } catch (MissingObjectException missing) {
            // What a branch names must be there; what somebody typed need not.
            if (Fetching.isOfWholeId(name)) {
                return Optional.empty();
            }
            throw unreadable(missing);
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /**
     * The name as JGit understands it; empty where it has no meaning. Alone {@code @} is nothing to
     * JGit, and a branch that follows no other would follow itself.
     */
    private String understood(String name) throws IOException {
        Matcher upstream = UPSTREAM.matcher(name);
        if (!upstream.matches()) {
            return ALONE.matcher(name).replaceFirst(HEAD);
        }
        String branch = upstream.group(1).isEmpty() ? repository.getBranch() : upstream.group(1);
        String followed =
                branch == null
                        ? null
                        : new BranchConfig(repository.getConfig(), branch).getTrackingBranch();
        return followed == null ? "" : followed + upstream.group(2);
    }

    /** The revision of a name that must be one. */
    public Revision named(String name) throws HistoryException {
        Optional<Revision> found = find(name);
        if (found.isPresent()) {
            return found.get();
        }
        throw missing(name);
    }

    /** Why there is no such revision, and what brings it. */
    public HistoryException missing(String name) throws HistoryException {
        return missing(name, List.of());
    }

    /**
     * Why there is no such revision, and what brings it.
     *
     * @param others what else can have been meant, such as plans
     */
    public HistoryException missing(String name, Collection<String> others)
            throws HistoryException {
        try {
            if (repository.exactRef(HEAD) == null || repository.resolve(HEAD) == null) {
                return HistoryException.asked("git.tomt", repositoryName);
            }
            if (fetching.isShallow()) {
                return HistoryException.asked("git.grund", name, fetching.command(name));
            }
            if (fetching.canFetch() && Fetching.isOfWholeId(name)) {
                return HistoryException.asked("git.ej-hämtad", name, fetching.command(name));
            }
            return HistoryException.asked(
                    "git.ingen-revision", name, Nearest.to(name, names(others)));
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** The last commit that two revisions both come from. */
    public Revision commonAncestor(Revision one, Revision other) throws HistoryException {
        try (RevWalk walk = new RevWalk(reader)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(ObjectId.fromString(one.id())));
            walk.markStart(walk.parseCommit(ObjectId.fromString(other.id())));
            RevCommit base = walk.next();
            if (base != null) {
                return Revision.unnamed(base.name());
            }
            throw fetching.isShallow()
                    ? HistoryException.asked(
                            "git.grund-rot", one.name(), other.name(), fetching.everything())
                    : HistoryException.asked("git.ingen-rot", one.name(), other.name());
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private List<String> names(Collection<String> others) throws IOException {
        List<String> names = new ArrayList<>(others);
        names.add(HEAD);
        for (Ref ref : repository.getRefDatabase().getRefs()) {
            names.add(Repository.shortenRefName(ref.getName()));
        }
        return names;
    }

    /** Something that the repository should hold could not be read from it. */
    HistoryException unreadable(Throwable cause) {
        return cause instanceof MissingObjectException && fetching.isPartial()
                ? HistoryException.asked("git.delvis", repositoryName, fetching.contents())
                : HistoryException.unreadable(repositoryName, cause);
    }
}
