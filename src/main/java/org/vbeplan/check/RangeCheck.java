package org.vbeplan.check;

import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Header;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.Survey;
import org.vbeplan.text.Word;

/** What runs from one value to another begins with the lower. */
record RangeCheck(Plan plan, Consumer<Finding> findings) {

    void check() {
        Header header = plan.header();
        dates(header.validity().from(), header.validity().until(), findings);
        plan.eachSection(section -> section.contents().forEach(this::content));
    }

    private void content(Content content) {
        if (content instanceof Content.Observations table) {
            for (Observation row : table.rows()) {
                dates(row.from(), row.until(), findings);
            }
        } else if (content instanceof Content.SurveyResult result) {
            for (Survey.Question question : result.survey().questions()) {
                shares(question.share(), question.shareTo());
            }
        }
    }

    /** {@code 2023} and {@code 2023-05} overlap: only as much is compared as both say. */
    static void dates(Word from, Word until, Consumer<Finding> findings) {
        if (!isDate(from) || !isDate(until)) {
            return;
        }
        int length = Math.min(from.text().length(), until.text().length());
        String first = from.text().substring(0, length);
        String last = until.text().substring(0, length);
        if (last.compareTo(first) < 0) {
            report(from, until, findings);
        }
    }

    /** What is no date has been reported as that. */
    private static boolean isDate(Word word) {
        return word.text().matches("[0-9]{4}(-[0-9]{2}){0,2}");
    }

    private void shares(Word from, Word until) {
        boolean both = from.number().isPresent() && until.number().isPresent();
        if (both && until.number().getAsInt() < from.number().getAsInt()) {
            report(from, until, findings);
        }
    }

    private static void report(Word from, Word until, Consumer<Finding> findings) {
        findings.accept(Finding.of(Code.RANGE_REVERSED, until.at(), until.text(), from.text()));
    }
}
