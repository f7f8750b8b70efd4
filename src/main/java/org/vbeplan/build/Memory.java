package org.vbeplan.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.FindingBytes;
import org.vbeplan.ledger.KnownFile;
import org.vbeplan.ledger.Ledger;
import org.vbeplan.site.Listed;
import org.vbeplan.workspace.PlanFile;

/** What is known of a build's plans: first what the ledger says, then what came of making them. */
final class Memory {

    private final Ledger old;
    private final boolean force;
    private final Map<PlanFile, Entry> entries = Collections.synchronizedMap(new LinkedHashMap<>());

    /** Of the plans that are another shard's. */
    private final Map<String, Entry> others = new TreeMap<>();

    private final Set<PlanFile> failed = new HashSet<>();

    /**
     * @param force whether nothing is to be relied on but whose the documents are
     */
    Memory(Ledger old, boolean force) {
        this.old = old;
        this.force = force;
    }

    private Entry old(PlanFile plan) {
        Entry entry = old.entries().get(plan.id());
        return entry == null || !force ? entry : entry.bare();
    }

    /** Recalls a plan; null where nothing is known of it. */
    Entry recall(PlanFile plan) {
        Entry entry = old(plan);
        if (entry != null) {
            entries.put(plan, entry);
        }
        return entry;
    }

    /** Recalls a plan that somebody else makes. */
    void recallOther(PlanFile plan) {
        Entry entry = old(plan);
        if (entry != null) {
            others.put(plan.id(), entry);
        }
    }

    /** What is known now; null where that is nothing. */
    Entry of(PlanFile plan) {
        return entries.get(plan);
    }

    void put(PlanFile plan, Entry entry) {
        entries.put(plan, entry);
    }

    /** The plan could not be looked at to its end. */
    void fail(PlanFile plan) {
        failed.add(plan);
        entries.computeIfPresent(plan, (key, before) -> before.forgotten());
    }

    /** Whether one of them could not. */
    boolean hasFailed() {
        return !failed.isEmpty();
    }

    Map<PlanFile, Entry> entries() {
        return entries;
    }

    /** How many plans have errors that keep them from being rendered. */
    int refused() {
        return (int)
                List.copyOf(entries.values()).stream()
                        .filter(entry -> entry.isRefused() && !entry.key().isEmpty())
                        .count();
    }

    /** A plan as the front page sees it. */
    Listed listed(PlanFile plan, OutputFolder output) {
        Entry entry = entries.get(plan);
        if (entry == null) {
            return Listed.unknown(plan.id());
        }
        boolean isOld = failed.contains(plan);
        // The others' have just been looked at or written.
        return entry.isRefused() || isOld
                ? Listed.of(entry.with(output.existing(entry.outputs())), isOld)
                : Listed.of(entry, false);
    }

    /** What was found in a plan, now or when it was last looked at. */
    FindingBytes.Found found(PlanFile plan) throws IOException {
        Entry entry = entries.get(plan);
        return entry == null || failed.contains(plan)
                ? new FindingBytes.Found(List.of(), List.of())
                : FindingBytes.read(entry.findings().bytes());
    }

    /**
     * What the next build is to know.
     *
     * @param torn plans that were made from files that changed meanwhile
     */
    Map<String, Entry> next(Collection<PlanFile> torn) {
        Map<String, Entry> next = new TreeMap<>(others);
        Set<PlanFile> again = new HashSet<>(torn);
        entries.forEach(
                (plan, entry) ->
                        next.put(plan.id(), again.contains(plan) ? entry.forgotten() : entry));
        return next;
    }

    /** The documents that were some plan's and are no longer. */
    List<String> left() {
        Set<String> kept = kept();
        return old.entries().values().stream()
                .flatMap(entry -> entry.outputs().stream())
                .map(KnownFile::path)
                .filter(path -> !kept.contains(path))
                .toList();
    }

    private Set<String> kept() {
        Set<String> kept = new HashSet<>();
        List<Entry> all = new ArrayList<>(others.values());
        all.addAll(entries.values());
        all.forEach(entry -> entry.outputs().forEach(file -> kept.add(file.path())));
        return kept;
    }

    /**
     * The documents that are some plan's, or would be if it could be made: those stay as they are.
     *
     * @param plans of the workspace
     */
    Set<String> claimed(Collection<PlanFile> plans) {
        Set<String> claimed = kept();
        for (PlanFile plan : plans) {
            Entry entry = entries.get(plan);
            if (entry == null || entry.isRefused() || failed.contains(plan)) {
                claimed.addAll(DocumentNames.all(plan.output()));
            }
        }
        return claimed;
    }
}
