package org.vbeplan.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.vbeplan.finding.Finding;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.lint.Excerpt;
import org.vbeplan.lint.Shelf;
import org.vbeplan.workspace.PlanFile;

/**
 * Which plans are held beside each other: those of a year, and each board's plan before. A year is
 * looked at again only when one of these says something else.
 */
final class Years {

    private final Neighbours plans;
    private final Map<String, String> prints = new HashMap<>();
    private final Function<PlanFile, Entry> entries;

    /**
     * @param entries what is remembered of a plan; null where nothing is
     */
    Years(Collection<PlanFile> plans, Function<PlanFile, Entry> entries) {
        this.entries = entries;
        this.plans = new Neighbours(plans);
    }

    Set<String> all() {
        return plans.years();
    }

    Set<PlanFile> of(String year) {
        return plans.of(year);
    }

    /** Fingerprint of all that a year's plans are held beside. */
    String print(String year) {
        return prints.computeIfAbsent(year, this::newPrint);
    }

    private String newPrint(String year) {
        Fingerprint print = new Fingerprint();
        for (PlanFile plan : beside(year)) {
            Entry entry = entries.apply(plan);
            print.add(plan.id()).add(entry == null ? "" : entry.said());
        }
        return print.hex();
    }

    /** The year's plans on a shelf, beside those before. */
    Shelf shelf(String year) throws IOException {
        Map<String, Excerpt> excerpts = new TreeMap<>();
        for (PlanFile plan : beside(year)) {
            Entry entry = entries.apply(plan);
            byte[] excerpt = entry == null ? new byte[0] : entry.excerpt().bytes();
            if (excerpt.length > 0) {
                excerpts.put(plan.id() + " " + plan.name(), Excerpt.read(excerpt));
            }
        }
        Shelf shelf = new Shelf();
        excerpts.values().forEach(shelf::add);
        return shelf;
    }

    /** What only shows beside the plans of a shelf. */
    List<Finding> compare(PlanFile plan, Shelf shelf) throws IOException {
        List<Finding> findings = new ArrayList<>();
        byte[] excerpt = entries.apply(plan).excerpt().bytes();
        if (excerpt.length > 0) {
            shelf.compare(Excerpt.read(excerpt), findings::add);
        }
        return findings;
    }

    private Set<PlanFile> beside(String year) {
        Set<PlanFile> beside = new LinkedHashSet<>(plans.of(year));
        plans.of(year).forEach(plan -> plans.before(plan).ifPresent(beside::add));
        return beside;
    }
}
