package org.vbeplan.build;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vbeplan.finding.Finding;
import org.vbeplan.ledger.Blob;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.FindingBytes;
import org.vbeplan.lint.Shelf;
import org.vbeplan.workspace.PlanFile;

/** Holds the plans of a build beside each other, a year at a time, where something is another. */
final class YearByYear {

    private final Map<PlanFile, Entry> entries;
    private final Function<PlanFile, Optional<CheckedPlan>> check;
    private final Years years;

    /**
     * @param entries what is remembered of each plan; those that are compared are set anew
     * @param check checks a plan again, whose exceptions are to be asked
     */
    YearByYear(
            List<PlanFile> plans,
            Map<PlanFile, Entry> entries,
            Function<PlanFile, Optional<CheckedPlan>> check) {
        this.entries = entries;
        this.check = check;
        this.years = new Years(plans, entries::get);
    }

    /** Whether all plans have been held beside the others as they are now. */
    boolean isDone() {
        return years.all().stream().allMatch(year -> waiting(year).isEmpty());
    }

    void all() throws IOException {
        for (String year : years.all()) {
            List<PlanFile> waiting = waiting(year);
            if (!waiting.isEmpty()) {
                Shelf shelf = years.shelf(year);
                for (PlanFile plan : waiting) {
                    compare(plan, years.compare(plan, shelf), years.print(year));
                }
            }
        }
    }

    private List<PlanFile> waiting(String year) {
        String beside = years.print(year);
        return years.of(year).stream()
                .filter(plan -> isWaiting(entries.get(plan), beside))
                .toList();
    }

    private static boolean isWaiting(Entry entry, String beside) {
        return entry != null && !entry.key().isEmpty() && !entry.compared().equals(beside);
    }

    private void compare(PlanFile plan, List<Finding> found, String beside) throws IOException {
        Entry entry = entries.get(plan);
        byte[] comparisons = FindingBytes.of(found);
        boolean asBefore = Arrays.equals(comparisons, entry.comparisons().bytes());
        boolean isFirst = entry.compared().isEmpty();
        boolean nothingToAsk = found.isEmpty() && !entry.facts().containsKey(Facts.EXCEPTED);
        if (asBefore && (!isFirst || nothingToAsk)) {
            entries.put(plan, entry.compared(beside));
            return;
        }
        Optional<CheckedPlan> checked = check.apply(plan);
        if (checked.isEmpty()) {
            entries.put(plan, entry.forgotten());
            return;
        }
        CheckedPlan compared = checked.get().compared(found);
        entries.put(
                plan,
                entry.compared(
                        beside,
                        Making.tally(compared.findings(), compared.excepted()),
                        Blob.of(FindingBytes.of(compared.findings(), compared.excepted())),
                        Blob.of(comparisons)));
    }
}
