package org.vbeplan.rule;

import java.util.List;
import org.vbeplan.finding.Code;
import org.vbeplan.text.Word;

/**
 * The plan is followed up under the goal that the riktlinjer name; {@code värden} are a year and a
 * goal's number, such as {@code 2023 3.6}. Other years are not asked.
 */
final class OtherBudgetGoal implements Rule {

    @Override
    public Code code() {
        return Code.OTHER_BUDGET_GOAL;
    }

    @Override
    public void ask(Inquiry inquiry) {
        String year = inquiry.context().firstYear();
        List<String> wanted =
                inquiry.values().stream()
                        .filter(value -> value.startsWith(year + " "))
                        .map(value -> value.substring(year.length()).strip())
                        .toList();
        List<Word> named = inquiry.plan().header().budgetGoals();
        boolean isNamed = named.stream().anyMatch(goal -> wanted.contains(goal.text()));
        if (!wanted.isEmpty() && !named.isEmpty() && !isNamed) {
            inquiry.report(named.get(0).at(), named.get(0).text(), String.join(", ", wanted), year);
        }
    }
}
