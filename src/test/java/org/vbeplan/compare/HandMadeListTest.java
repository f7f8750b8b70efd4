package org.vbeplan.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HandMadeListTest {
    @Test
    void dump() throws IOException {
        Fixtures.Place place = Fixtures.stockholm();
        Files.writeString(
                Path.of("target/a.txt"),
                Dump.of(PlanDiff.of(place.plan("ostermalm/2021"), place.plan("ostermalm/2023"))));
        Files.writeString(
                Path.of("target/b.txt"),
                Dump.of(
                        PlanDiff.of(
                                place.plan("ostermalm/2023"),
                                place.plan("norra-innerstaden/2023"))));
    }
}
