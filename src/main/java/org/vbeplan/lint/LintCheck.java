package org.vbeplan.lint;

import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Finding;

/** Looks through a plan for everything that a careful reader would remark on. */
public final class LintCheck {

    /** A plan with more remarks of one kind is not a plan; memory is for the others. */
    private static final int MOST = 1_000;

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
        ON_WORDS.forEach(lint -> lint.look(manuscript, bounded(findings)));
        ON_FIGURES.forEach(lint -> lint.look(manuscript, bounded(findings)));
        ON_PERSONS.forEach(lint -> lint.look(manuscript, bounded(findings)));
    }

    private static Consumer<Finding> bounded(Consumer<Finding> findings) {
        int[] told = {0};
        return finding -> {
            if (told[0]++ < MOST) {
                findings.accept(finding);
            }
        };
    }
}
