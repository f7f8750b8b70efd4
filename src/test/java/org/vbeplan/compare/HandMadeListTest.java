package org.vbeplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The two pairs of real plans against lists of differences that were made by hand from the printed
 * documents before anything compared them.
 */
class HandMadeListTest {

    private static final Path LISTS = Path.of("src/test/resources/compare");

    @Test
    void ostermalmTwoYearsLater() throws IOException {
        check("ostermalm/2021", "ostermalm/2023", "ostermalm-2021-2023");
        checkReport("ostermalm-2021-2023", "ostermalm-2021_ostermalm-2023");
    }

    @Test
    void theBoardThatCameAfter() throws IOException {
        check("ostermalm/2023", "norra-innerstaden/2023", "ostermalm-2023-norra-innerstaden-2023");
    }

    private static void check(String former, String present, String name) throws IOException {
        Fixtures.Place place = Fixtures.stockholm();
        PlanDiff diff = PlanDiff.of(place.plan(former), place.plan(present));
        List<HandMadeList.Line> lines = HandMadeList.read(LISTS.resolve(name + ".txt"));
        assertThat(untold(lines, diff)).as("listed, and not told").isEmpty();
        assertThat(unlisted(lines, diff)).as("told, and not listed").isEmpty();
    }

    /** The report that a reader is given has the words of every line of the list. */
    private static void checkReport(String list, String report) throws IOException {
        String told =
                Files.readString(Path.of("src/test/resources/redline", report + ".txt"))
                        .replaceAll("\\s+", " ")
                        .toLowerCase(Locale.ROOT);
        for (HandMadeList.Line line : HandMadeList.read(LISTS.resolve(list + ".txt"))) {
            if (!line.isRead()) {
                line.words().forEach(word -> assertThat(told).as(line.text()).contains(word));
            }
        }
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
