package org.vbeplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.city.PlanInCity;

/** What holds of every comparison, over all the plans that there are. */
class LawsTest {

    @Test
    void everyPlanIsLikeItselfAndEveryPairKeepsTheLaws() throws IOException {
        int pairs = 0;
        for (Fixtures.Place place : Fixtures.places()) {
            List<Outline> outlines = new ArrayList<>();
            for (PlanInCity plan : place.plans()) {
                outlines.add(Outline.of(plan));
            }
            for (int i = 0; i < outlines.size(); i++) {
                assertThat(PlanDiff.of(outlines.get(i), outlines.get(i)).changes()).isEmpty();
                // Each against the next five: all pairs of the mistakes would be eight thousand.
                for (int j = i + 1; j < Math.min(outlines.size(), i + 6); j++) {
                    Laws.hold(outlines.get(i), outlines.get(j));
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThan(20);
    }
}
