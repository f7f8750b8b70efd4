package org.vbeplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

/** The laws of comparing, for one pair of plans. */
public final class Laws {

    private Laws() {}

    public static PlanDiff hold(Outline old, Outline current) {
        PlanDiff diff = PlanDiff.of(old, current);
        assertThat(Patch.apply(old, diff).unplaced())
                .as("the changes applied to the former plan give the present one")
                .isEqualTo(current.unplaced());
        assertThat(diff.isEmpty()).isEqualTo(old.saysTheSameAs(current));
        PlanDiff swapped = PlanDiff.of(current, old);
        assertThat(swapped.changes())
                .as("sides swapped, every change is mirrored")
                .isEqualTo(diff.mirrored().changes());
        assertThat(swapped.mirrored().changes()).isEqualTo(diff.changes());
        for (Change change : diff.changes()) {
            for (FieldChange field : change.fields()) {
                runs(field);
            }
        }
        return diff;
    }

    /** The runs make both texts, and no two of a kind stand side by side. */
    private static void runs(FieldChange field) {
        if (field.words().isEmpty()) {
            return;
        }
        assertThat(joined(field.words(), Run.Kind.INSERTED)).isEqualTo(field.before().text());
        assertThat(joined(field.words(), Run.Kind.DELETED)).isEqualTo(field.now().text());
        for (int i = 1; i < field.words().size(); i++) {
            Run.Kind before = field.words().get(i - 1).kind();
            assertThat(field.words().get(i).kind()).isNotEqualTo(before);
            // What is gone stands before what is new.
            assertThat(before == Run.Kind.INSERTED)
                    .as("%s", field.words())
                    .isEqualTo(
                            before == Run.Kind.INSERTED
                                    && field.words().get(i).kind() == Run.Kind.SAME);
        }
    }

    private static String joined(List<Run> runs, Run.Kind without) {
        return runs.stream()
                .filter(run -> run.kind() != without)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
