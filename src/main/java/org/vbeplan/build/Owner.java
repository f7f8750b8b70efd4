package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.Ledger;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.print.Glyphs;
import org.vbeplan.workspace.CityLoader;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * Which workspace an output folder's documents are from. A build takes away the documents of plans
 * that are gone, so two workspaces in one folder would take away each other's.
 *
 * <p>A workspace is known by the way that leads to it from the output folder, so that both may be
 * moved together, as a checkout is. Where another way leads here, it is taken for the same one that
 * was moved, unless it is another city's, or the other is still there with a plan whose documents
 * would be taken away.
 */
final class Owner {

    private final Workspace workspace;
    private final Path output;

    Owner(Workspace workspace, OutputFolder output) {
        this.workspace = workspace;
        this.output = output.root();
    }

    /** The way from the output folder to the workspace; empty where there is no such folder yet. */
    String place() throws IOException {
        if (!Files.exists(output)) {
            return "";
        }
        Path from = output.toRealPath();
        Path to = workspace.root().toRealPath();
        boolean isReached = from.getRoot().equals(to.getRoot());
        return Names.withSlashes(isReached ? from.relativize(to) : to);
    }

    /**
     * @param ledger what the build before wrote down
     * @param plans those of the workspace
     * @throws OthersException where it was another workspace's
     */
    void demandOurs(Ledger ledger, List<PlanFile> plans) throws IOException {
        SharedFindings before = new SharedFindings(ledger);
        String place = before.place();
        if (place.isEmpty() || place.equals(place())) {
            return;
        }
        Set<String> left = new HashSet<>();
        for (Entry entry : ledger.entries().values()) {
            if (!entry.outputs().isEmpty()) {
                left.add(entry.id());
            }
        }
        if (left.isEmpty()) {
            return;
        }
        plans.forEach(plan -> left.remove(plan.id()));
        Path other = other(place);
        if (isAnotherCity(before.city()) || hasOneOf(left, other)) {
            throw new OthersException(other);
        }
    }

    private Path other(String place) throws IOException {
        try {
            return output.toRealPath().resolve(place).normalize();
        } catch (InvalidPathException nowhere) {
            return output; // no workspace lies there
        }
    }

    /** A city without a name is none, and one whose settings can't be read is not built. */
    private boolean isAnotherCity(String before) throws IOException {
        if (before.isEmpty()) {
            return false;
        }
        String now =
                new CityLoader(workspace, new Markdown(), Glyphs::has, new HashMap<>()).cityName();
        return !now.isEmpty() && !now.equals(before);
    }

    private boolean hasOneOf(Set<String> plans, Path folder) throws IOException {
        if (plans.isEmpty()
                || !Files.isRegularFile(
                        folder.resolve(Workspace.SETTINGS), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Workspace other = new Workspace(folder, workspace.names());
        return other.plans().stream().map(PlanFile::id).anyMatch(plans::contains);
    }
}
