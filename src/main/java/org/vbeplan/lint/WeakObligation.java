package org.vbeplan.lint;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Cell;

/**
 * An activity that a plan has decided on is to be done; one that only should be done binds nobody,
 * and can't be followed up.
 */
final class WeakObligation implements Lint {

    private static final Pattern SHOULD = Pattern.compile("(?iU)\\b(?:bör|borde)\\b");

    /** What begins a clause in which "bör" is said of something else than the activity. */
    private static final Pattern SUBORDINATE =
            Pattern.compile(
                    "(?iU)\\b(?:att|som|hur|vad|när|där|om|vart|vem|vilken|vilket|vilka|varför|eftersom"
                            + "|medan|innan)\\b");

    @Override
    public Code code() {
        return Code.OBLIGATION_WEAK;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        for (Activity activity : manuscript.plan().activities()) {
            String grade = activity.obligation().text();
            boolean isWeak = grade.equals("bör") || grade.equals("kan");
            if (isWeak || grade.isEmpty()) {
                Span word = word(activity);
                if (word != null) {
                    findings.accept(Finding.of(code(), word, "bör"));
                } else if (isWeak) {
                    findings.accept(Finding.of(code(), activity.obligation().at(), grade));
                }
            }
        }
    }

    /** The place of the word in the main clause of a sentence; null where there is none. */
    private static Span word(Activity activity) {
        if (!activity.description().isGiven()) {
            return null;
        }
        Passage passage =
                new Passage(
                        Passage.Kind.CELL,
                        Cell.Role.ACTIVITY,
                        "",
                        activity.internal(),
                        activity.description());
        for (Sentence sentence : passage.sentences()) {
            Matcher should = SHOULD.matcher(sentence.text());
            if (should.find()) {
                Matcher before = SUBORDINATE.matcher(sentence.text()).region(0, should.start());
                if (!before.find()) {
                    return passage.at(
                            sentence.offset() + should.start(), should.end() - should.start());
                }
            }
        }
        return null;
    }
}
