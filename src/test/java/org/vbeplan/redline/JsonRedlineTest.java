package org.vbeplan.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vbeplan.TestCity;
import org.vbeplan.city.PlanInCity;

/** JSON keeps to its schema, whatever two plans are compared. */
class JsonRedlineTest {

    @Test
    void realPairsKeepToTheSchema() throws IOException {
        assertThat(Json.errors(Json.of(Pairs.of("ostermalm/2021", "ostermalm/2023")))).isEmpty();
        assertThat(
                        Json.errors(
                                Json.of(
                                        Pairs.of("hasselby-vallingby/2018", "ostermalm/2021"),
                                        Pairs.of("ostermalm/2023", "norra-innerstaden/2023"))))
                .isEmpty();
        assertThat(Json.errors("{\"schemaVersion\": 2}")).isNotEmpty();
    }

    /** Broken plans too, as far as they can be read: each beside the one before it. */
    @Test
    void everyFixtureKeepsToTheSchema() throws IOException {
        TestCity city = new TestCity();
        List<Comparison> comparisons = new ArrayList<>();
        PlanInCity before = null;
        for (Path file : fixtures()) {
            Optional<PlanInCity> plan =
                    city.check(file.getFileName().toString(), Files.readAllBytes(file)).plan();
            if (plan.isPresent()) {
                if (before != null) {
                    comparisons.add(Pairs.of("före", before, file.toString(), plan.get()));
                }
                before = plan.get();
            }
        }
        assertThat(comparisons).hasSizeGreaterThan(50);
        assertThat(Json.errors(Json.of(comparisons.toArray(Comparison[]::new)))).isEmpty();
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/broken"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().matches(".*\\.\\w+\\.yaml"))
                    .sorted()
                    .toList();
        }
    }
}
