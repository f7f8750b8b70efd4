package org.vbeplan.rule;

import java.util.List;
import java.util.Optional;
import org.vbeplan.plan.Header.Decision;

/** A plan's chain of decisions, as the rules on it ask. */
record Decisions(Inquiry inquiry) {

    /** With these, a body has not said yes, whatever it meant to say later. */
    private static final List<String> NOT_YET = List.of("återremitterad", "bordlagd");

    List<Decision> all() {
        return inquiry.plan().header().decisions();
    }

    /** What a body last decided, where it has not only sent the plan back or put it off. */
    Optional<Decision> lastYes(String body) {
        return last(body, false);
    }

    /** What a body last decided, when that was to send the plan back or to put it off. */
    Optional<Decision> lastNotYet(String body) {
        return last(body, true);
    }

    private Optional<Decision> last(String body, boolean notYet) {
        return all().stream()
                .filter(decision -> inquiry.isParty(decision.body(), body))
                .filter(decision -> NOT_YET.contains(decision.outcome().text()) == notYet)
                .reduce((earlier, later) -> later);
    }
}
