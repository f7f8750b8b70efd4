package org.vbeplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.Golden;

/**
 * The two pairs of real plans against lists of differences that were made by hand from the printed
 * documents before anything compared them.
 */
class HandMadeListTest {

    private static final Path LISTS = Path.of("src/test/resources/compare");
    private static final Golden GOLDEN = new Golden("compare");

    @Test
    void ostermalmTwoYearsLater() throws IOException {
        check("ostermalm/2021", "ostermalm/2023", "ostermalm-2021-2023");
    }

    @Test
    void theBoardThatCameAfter() throws IOException {
        check("ostermalm/2023", "norra-innerstaden/2023", "ostermalm-2023-norra-innerstaden-2023");
    }

    private static void check(String former, String present, String name) throws IOException {
        Fixtures.Place place = Fixtures.stockholm();
        PlanDiff diff = PlanDiff.of(place.plan(former), place.plan(present));
        GOLDEN.compare(name + ".diff", Dump.of(diff));
        List<HandMadeList.Line> lines = HandMadeList.read(LISTS.resolve(name + ".txt"));
        assertThat(untold(lines, diff)).as("listed, and not told").isEmpty();
        assertThat(unlisted(lines, diff)).as("told, and not listed").isEmpty();
    }

    private static List<String> untold(List<HandMadeList.Line> lines, PlanDiff diff) {
        return lines.stream()
                .filter(line -> !line.isRead())
                .filter(line -> diff.changes().stream().noneMatch(line::isToldBy))
                .map(HandMadeList.Line::text)
                .toList();
    }

    private static List<String> unlisted(List<HandMadeList.Line> lines, PlanDiff diff) {
        List<String> unlisted = new ArrayList<>();
        for (Change change : diff.changes()) {
            boolean isListed =
                    lines.stream().anyMatch(line -> !line.isRead() && line.isToldBy(change));
            if (!isListed && !isExplained(change, diff)) {
                unlisted.add(
                        Dump.of(
                                new PlanDiff(
                                        diff.old(),
                                        diff.current(),
                                        diff.pairs(),
                                        diff.references(),
                                        List.of(change))));
            }
        }
        return unlisted;
    }

    /** What the lists leave out, and why. */
    private static boolean isExplained(Change change, PlanDiff diff) {
        return switch (change.subject()) {
            // They speak of the printed original and of findings, and stand in no document.
            case ORIGINAL, EXEMPTION -> true;
            // A table that comes or goes is told by its rows.
            case TABLE ->
                    change.kind() == Change.Kind.ADDED || change.kind() == Change.Kind.REMOVED;
            // So is the text of a section that comes or goes.
            case TEXT -> diff.isPart(change);
            default -> false;
        };
    }
}
