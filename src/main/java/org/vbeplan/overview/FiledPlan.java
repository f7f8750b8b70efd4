package org.vbeplan.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Header;

/**
 * A plan in the workspace.
 *
 * @param id such as {@code ekbacken/2025}
 * @param file as the user sees it
 * @param errors how many of its findings are errors
 */
public record FiledPlan(String id, String file, PlanInCity plan, int errors) {

    private static final List<String> AGREED =
            List.of("beslutad", "godkänd", "godkänd-med-villkor", "");

    Header header() {
        return plan.plan().header();
    }

    String status() {
        return header().status().text();
    }

    boolean isOf(String board) {
        return header().board().is(board);
    }

    /** The last decision that said yes, or did not say what it said. */
    Optional<Header.Decision> decision() {
        return header().decisions().stream()
                .filter(decision -> AGREED.contains(decision.outcome().text()))
                .reduce((first, second) -> second);
    }

    /** Whether somebody has decided it, by its status or by a decision. */
    boolean isDecided() {
        return switch (status()) {
            case "beslutad", "godkänd", "ersatt" -> true;
            case "okänd" -> decision().isPresent();
            default -> false;
        };
    }

    /** Those in force first: a plan that was replaced or annulled is the last to be shown. */
    static final Comparator<FiledPlan> MOST_VALID_FIRST =
            Comparator.comparing(
                            (FiledPlan plan) ->
                                    List.of("upphävd", "ersatt").indexOf(plan.status()) + 1 > 0)
                    .thenComparing(plan -> !plan.isDecided())
                    .thenComparing(FiledPlan::id, Comparator.reverseOrder());
}
