package org.vbeplan.weight;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.vbeplan.TestCity;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.compare.PlanDiff;

/** Makes plans of fragments, and compares them. */
final class Plans {

    private final TestCity city;

    Plans() throws IOException {
        city = new TestCity();
    }

    /** What two fragments differ in: whole plans, or what stands in a section. */
    Weighing weighing(String before, String now) throws IOException {
        return Weighing.of(PlanDiff.of(plan(before), plan(now)));
    }

    private PlanInCity plan(String fragment) throws IOException {
        String whole =
                fragment.startsWith("handlingsplan:") || fragment.startsWith("avsnitt:")
                        ? fragment
                        : "avsnitt:\n  inledning:\n    " + fragment.strip().replace("\n", "\n    ");
        StringBuilder yaml = new StringBuilder();
        if (!whole.contains("handlingsplan:")) {
            yaml.append("handlingsplan: {}\n");
        }
        yaml.append(whole).append('\n');
        if (!whole.contains("avsnitt:")) {
            yaml.append("avsnitt: {inledning: Hej}\n");
        }
        if (whole.contains("[^a")) {
            yaml.append("källor: {a: En bok}\n");
        }
        byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
        return city.check("exempel.yaml", bytes)
                .plan()
                .orElseThrow(() -> new AssertionError("no plan: " + yaml));
    }
}
