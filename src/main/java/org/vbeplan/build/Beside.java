package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Finding;
import org.vbeplan.lint.Excerpt;
import org.vbeplan.lint.Shelf;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * Holds the plans that are validated beside each other, and beside those of the workspace that were
 * not asked for: the boards' plans before, and the other boards' of the same years.
 */
final class Beside {

    private final List<PlanFile> workspacePlans;
    private final Map<PlanFile, Excerpt> asked = new LinkedHashMap<>();
    private Shelf shelf;

    /**
     * @throws IOException where the workspace is no longer there
     */
    Beside(Workspace workspace) throws IOException {
        this.workspacePlans = workspace.plans();
    }

    /** Takes a plan that was read and is to be compared. */
    void add(PlanFile file, Excerpt excerpt) {
        asked.put(file, excerpt);
        shelf = null;
    }

    /** What only shows beside other plans; nothing for a plan that was not taken. */
    List<Finding> findings(PlanFile file, PlanBytes bytes, Checking checking, Watchdog watchdog) {
        Excerpt excerpt = asked.get(file);
        if (excerpt == null) {
            return List.of();
        }
        if (shelf == null) {
            shelf = new Shelf();
            all(bytes, checking, watchdog).values().forEach(shelf::add);
        }
        List<Finding> findings = new ArrayList<>();
        shelf.compare(excerpt, findings::add);
        return findings;
    }

    /** One that can't be read is passed over: it is not the one that is validated. */
    private static Optional<Excerpt> read(
            PlanFile file, PlanBytes plans, Checking checking, Watchdog watchdog) {
        try {
            byte[] bytes = plans.of(file);
            return watchdog.run(() -> excerpt(file, bytes, checking)).flatMap(found -> found);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Excerpt> excerpt(PlanFile file, byte[] bytes, Checking checking) {
        try {
            Optional<PlanInCity> plan = checking.look(file, bytes);
            return plan.map(read -> Excerpt.of(read, file.id()));
        } catch (OutOfMemoryError | StackOverflowError | RuntimeException failed) {
            return Optional.empty();
        }
    }

    /** By board and year, whichever were asked for: what is found must not depend on it. */
    private Map<String, Excerpt> all(PlanBytes bytes, Checking checking, Watchdog watchdog) {
        Map<String, Excerpt> all = new TreeMap<>();
        asked.forEach((file, excerpt) -> all.put(file.id() + " " + place(file), excerpt));
        for (PlanFile file : neighbours()) {
            read(file, bytes, checking, watchdog)
                    .ifPresent(excerpt -> all.put(file.id() + " " + place(file), excerpt));
        }
        return all;
    }

    /** By their names alone: which of the workspace's plans are needed beside those asked for. */
    private Set<PlanFile> neighbours() {
        Neighbours all = new Neighbours(workspacePlans);
        Set<Path> taken = new HashSet<>();
        Set<PlanFile> neighbours = new LinkedHashSet<>();
        for (PlanFile file : asked.keySet()) {
            taken.add(place(file));
            all.before(file).ifPresent(neighbours::add);
            neighbours.addAll(all.of(Neighbours.year(file)));
        }
        neighbours.removeIf(file -> taken.contains(place(file)));
        return neighbours;
    }

    private static Path place(PlanFile file) {
        return file.path().toAbsolutePath().normalize();
    }
}
