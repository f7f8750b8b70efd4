package org.vbeplan.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/**
 * A section, or a shared text of the city's, that is harder to read than official prose need be.
 */
final class HardToRead implements Lint {

    private static final int HIGHEST_LIX = 55;

    /** Of fewer words LIX says little. */
    private static final int FEWEST_WORDS = 80;

    @Override
    public Code code() {
        return Code.TEXT_HARD_TO_READ;
    }

    /** A section's texts together, at the first of them. */
    private record Reading(Passage first, Readability readability) {}

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Passage passage : manuscript.passages()) {
            if (passage.kind().isText()) {
                boolean isShared = passage.kind() == Passage.Kind.SHARED;
                readings.computeIfAbsent(
                                isShared ? passage.prose().at().file() : "#" + passage.section(),
                                key -> new Reading(passage, new Readability()))
                        .readability()
                        .add(passage);
            }
        }
        for (Reading reading : readings.values()) {
            int lix = reading.readability().lix();
            int words = reading.readability().words();
            if (lix > HIGHEST_LIX && words >= FEWEST_WORDS) {
                Passage first = reading.first();
                int end = first.words().indexOf('\n');
                int length = end > 0 ? end : first.words().length();
                findings.accept(Finding.of(code(), first.at(0, length), "" + lix, "" + words));
            }
        }
    }
}
