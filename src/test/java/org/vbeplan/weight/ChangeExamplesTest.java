package org.vbeplan.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vbeplan.finding.ChangeCode;
import org.vbeplan.rulebook.ChangeEntry;
import org.vbeplan.rulebook.Rulebook;

/** The rulebook's pair for each kind of change is judged to be of that kind, and of no other. */
class ChangeExamplesTest {

    private final Plans plans = new Plans();

    ChangeExamplesTest() throws IOException {}

    @ParameterizedTest
    @EnumSource(ChangeCode.class)
    void pairIsJudgedByItsCode(ChangeCode code) throws IOException {
        ChangeEntry entry = Rulebook.entry(code).orElseThrow();
        Weighing weighing = plans.weighing(entry.before(), entry.after());
        List<ChangeCode> codes =
                weighing.changes().stream().flatMap(change -> change.codes().stream()).toList();
        assertThat(codes).as("%s", weighing.changes()).contains(code);
        // A section or a survey comes and goes with what stands in it.
        if (code.weight() == ChangeCode.Weight.EDITORIAL) {
            assertThat(weighing.mattering()).isEmpty();
        }
    }
}
