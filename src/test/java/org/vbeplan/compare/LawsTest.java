package org.vbeplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.city.PlanInCity;

/** What holds of every comparison, over all the plans that there are. */
class LawsTest {

    /** Each is compared with so many after it: all pairs of the mistakes would be ten thousand. */
    private static final int NEXT = 6;

    @Test
    void everyPlanIsLikeItselfAndEveryPairKeepsTheLaws() throws IOException {
        List<List<PlanInCity>> groups = new ArrayList<>(Fixtures.mistakes());
        for (Fixtures.Place place : Fixtures.places()) {
            groups.add(place.plans());
        }
        int pairs = 0;
        for (List<PlanInCity> plans : groups) {
            List<Outline> outlines = plans.stream().map(Outline::of).toList();
            for (int i = 0; i < outlines.size(); i++) {
                assertThat(PlanDiff.of(outlines.get(i), outlines.get(i)).changes()).isEmpty();
                for (int j = i + 1; j < Math.min(outlines.size(), i + 1 + NEXT); j++) {
                    Laws.hold(outlines.get(i), outlines.get(j));
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThan(500);
    }
}
