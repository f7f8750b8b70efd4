package org.vbeplan.lint;

import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Bound;
import org.vbeplan.finding.Finding;

/** Looks through a plan for everything that a careful reader would remark on. */
public final class LintCheck {

    private static final List<Lint> ON_WORDS =
            List.of(
                    new Ibid(),
                    NoteNumbers.byHand(),
                    NoteNumbers.usedTwice(),
                    new LeftOverGoal(),
                    OldTerm.alone(),
                    OldTerm.besideTheNew(),
                    new RepealedLaw(),
                    new OutdatedActor(),
                    new UndefinedAbbreviation(),
                    new GenitiveMissing(),
                    new IntranetLink(),
                    new RoleBelowHeading(),
                    new OcrNoise(),
                    new MisspelledWord(),
                    new LongSentence(),
                    new HardToRead());

    private static final List<Lint> ON_FIGURES =
            List.of(
                    new ActivityTwice(),
                    new PeriodStale(),
                    new DateOutsidePlan(),
                    new ShareImpossible(),
                    new SurveyBaseMissing(),
                    new SurveyBaseSmall(),
                    new CountsSummed(),
                    new SmallCount(),
                    new PeriodsUnequal(),
                    new FiguresContradict(),
                    new WeakObligation());

    private static final List<Lint> ON_PERSONS =
            List.of(new MailAddress(), new Telephone(), new PersonName());

    /** Reports what the plan by itself shows; other plans are not looked at. */
    public void check(PlanInCity plan, Consumer<Finding> findings) {
        Manuscript manuscript = new Manuscript(plan);
        ON_WORDS.forEach(lint -> look(lint, manuscript, findings));
        ON_FIGURES.forEach(lint -> look(lint, manuscript, findings));
        ON_PERSONS.forEach(lint -> look(lint, manuscript, findings));
    }

    /** What is more than can be told is counted, and not kept: there may be millions. */
    private static void look(Lint lint, Manuscript manuscript, Consumer<Finding> findings) {
        int[] told = {0};
        Finding[] firstLeftOut = {null};
        lint.look(
                manuscript,
                finding -> {
                    if (told[0]++ < Bound.MOST) {
                        findings.accept(finding);
                    } else if (firstLeftOut[0] == null) {
                        firstLeftOut[0] = finding;
                    }
                });
        if (firstLeftOut[0] != null) {
            findings.accept(Bound.leftOut(firstLeftOut[0], told[0] - Bound.MOST));
        }
    }
}
