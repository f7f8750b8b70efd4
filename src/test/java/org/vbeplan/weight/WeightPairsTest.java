package org.vbeplan.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The rules are measured on pairs that were written before them. What matters must never be called
 * editorial; what is editorial may be taken for more, now and then.
 */
class WeightPairsTest {

    private static final Path PAIRS = Path.of("src/test/resources/weight");

    /** Of a hundred editorial changes so many may be shown as mattering. */
    private static final double LEAST_RECALL = 0.9;

    private final Plans plans = new Plans();

    WeightPairsTest() throws IOException {}

    @Test
    void whatMattersIsNeverEditorial() throws IOException {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (String[] pair : pairs("sak")) {
            all++;
            Weighing weighing = plans.weighing(pair[0], pair[1]);
            if (weighing.mattering().isEmpty()) {
                missed.add(pair[0] + " => " + pair[1] + " " + weighing.changes());
            }
        }
        assertThat(all).isGreaterThanOrEqualTo(40);
        assertThat(missed).isEmpty();
    }

    @Test
    void whatIsEditorialIsMostlySeenToBe() throws IOException {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (String[] pair : pairs("redaktionell")) {
            all++;
            Weighing weighing = plans.weighing(pair[0], pair[1]);
            assertThat(weighing.changes()).as(pair[0] + " => " + pair[1]).isNotEmpty();
            if (!weighing.mattering().isEmpty()) {
                missed.add(pair[0] + " => " + pair[1] + " " + weighing.mattering().get(0).codes());
            }
        }
        double recall = 1 - (double) missed.size() / all;
        System.out.printf("redaktionell: recall %.2f (%d pairs)%n", recall, all);
        missed.forEach(pair -> System.out.println("    missed: " + pair));
        assertThat(all).isGreaterThanOrEqualTo(40);
        assertThat(recall).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    private static List<String[]> pairs(String weight) throws IOException {
        List<String[]> pairs = new ArrayList<>();
        for (String pair :
                Files.readString(PAIRS.resolve("text-" + weight + ".txt")).split("\n\n")) {
            String[] lines = pair.strip().split("\n");
            pairs.add(new String[] {text(lines[0]), text(lines[1])});
        }
        for (String pair :
                Files.readString(PAIRS.resolve("plan-" + weight + ".txt")).split("---\n")) {
            pairs.add(pair.split("=>\n"));
        }
        return pairs;
    }

    /** In something that has an id, so that it is found again whatever its words are. */
    private static String text(String line) {
        return "behov:\n  - id: behovet\n    text: |\n      "
                + line.substring(2).replace("\\u00a0", "\u00A0");
    }
}
