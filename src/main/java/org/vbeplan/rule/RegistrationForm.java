package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Days;
import org.vbeplan.text.Word;

/**
 * A registration number holds a year and a number, and one of them is from the plan's years or the
 * year before. How they are written differs from body to body, so nothing else is asked.
 */
final class RegistrationForm implements Rule {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    @Override
    public Code code() {
        return Code.REGISTRATION_FORM;
    }

    @Override
    public void ask(Inquiry inquiry) {
        List<Word> numbers = inquiry.plan().header().registrations();
        Days plan = Days.of(inquiry.plan().header()).orElse(null);
        boolean isRecent = plan == null;
        boolean allHaveForm = true;
        for (Word number : numbers) {
            List<Integer> years = years(number);
            if (years.isEmpty()) {
                allHaveForm = false;
                inquiry.report(number.at(), number.text(), "", "");
            }
            isRecent |= years.stream().anyMatch(year -> isOf(year, plan));
        }
        if (!numbers.isEmpty() && allHaveForm && !isRecent) {
            Word last = numbers.get(numbers.size() - 1);
            int first = plan.first().getYear();
            inquiry.report(last.at(), last.text(), inquiry.context().years(), "" + (first - 1));
        }
    }

    private static boolean isOf(int year, Days plan) {
        return plan != null && year >= plan.first().getYear() - 1 && year <= plan.last().getYear();
    }

    /** The years that it can hold; none where it has no other number beside. */
    private static List<Integer> years(Word number) {
        List<Integer> years = new ArrayList<>();
        int numbers = 0;
        for (Matcher digits = DIGITS.matcher(number.text()); digits.find(); numbers++) {
            if (YEAR.matcher(digits.group()).matches()) {
                years.add(Integer.parseInt(digits.group()));
            }
        }
        return numbers > 1 ? years : List.of();
    }
}
