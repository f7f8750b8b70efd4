package org.vbeplan.build;

import java.util.HashSet;
import java.util.Set;
import org.vbeplan.compose.Edition;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.KnownFile;
import org.vbeplan.ledger.Ledger;
import org.vbeplan.text.Ascii;

/** What the documents of a plan are called, by their paths in the output folder. */
final class DocumentNames {

    private DocumentNames() {}

    /**
     * @param output what {@code PlanFile.output()} gives for the plan
     */
    static String of(String output, Edition edition, Format format) {
        // An internal document never takes the place of the public one, or stays behind as it.
        String internal = edition == Edition.INTERNAL ? ".intern" : "";
        return output + internal + "." + format.ending();
    }

    /** Whether each plan in a ledger claims no documents but its own. */
    static boolean areRight(Ledger ledger) {
        return ledger.entries().values().stream().allMatch(DocumentNames::areRight);
    }

    private static boolean areRight(Entry entry) {
        return entry.outputs().isEmpty()
                || entry.outputs().stream()
                        .map(KnownFile::path)
                        .allMatch(all(Ascii.fold(entry.id()))::contains);
    }

    /** All that a plan's documents can be called. */
    static Set<String> all(String output) {
        Set<String> all = new HashSet<>();
        for (Edition edition : Edition.values()) {
            for (Format format : Format.values()) {
                all.add(of(output, edition, format));
            }
        }
        return all;
    }
}
