package org.vbeplan.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** A time plan or a follow-up that lies before the plan begins, or after it has ended. */
final class DateOutsidePlan implements Lint {

    /** A year is followed up in the first half of the next. */
    private static final int LAST_FOLLOW_UP = 630;

    private static final int NEXT_YEAR = 10_000;

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:sedan|från|från och med|fr\\.o\\.m\\.|start(?:ar|ade|at)?|uppstart"
                            + "|påbörja\\p{L}*|inled\\p{L}*|började)\\s(?:den\\s|i\\s|under\\s)?$");

    private static final Pattern END =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:till|till och med|t\\.o\\.m\\.|fram till|nästa gång)\\s"
                            + "(?:den\\s|i\\s)?$");

    /** A document, a decision, or what is compared with: not when something is done. */
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:beslut\\p{L}*|anta(?:gen|get|gna|gs|s)|\\p{L}*avtal(?:et)?"
                            + "|\\p{L}*överenskommelse\\p{L}*|\\p{L}*program(?:met)?|agenda|vision"
                            + "|budget\\p{L}*|\\p{L}*riktlinje\\p{L}*|\\p{L}*strategi\\p{L}*"
                            + "|resultat\\p{L}*|utvärdering\\p{L}*|\\p{L}*enkät\\p{L}*|lägesbild\\p{L}*"
                            + "|mätning\\p{L}*|jämför\\p{L}*|motsvarande|dnr|valet)"
                            + "(?:\\s(?:med|den|i|för|från|år|av|under)){0,3}\\s$");

    private static final Pattern FOLLOWED_UP =
            Pattern.compile(
                    "(?iu)uppfölj|redovis|rapport|utvärder|bokslut|verksamhetsberättelse|(?<!\\p{L})VB(?!\\p{L})");

    @Override
    public Code code() {
        return Code.DATE_OUTSIDE_PLAN;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        PlanTime.of(manuscript.context())
                .ifPresent(
                        time ->
                                manuscript
                                        .plan()
                                        .eachSection(
                                                section ->
                                                        section.contents()
                                                                .forEach(
                                                                        content ->
                                                                                look(
                                                                                        content,
                                                                                        time
                                                                                                .period(),
                                                                                        findings))));
    }

    private void look(Content content, DayRange period, Consumer<Finding> findings) {
        if (content instanceof Content.Activities table) {
            for (Activity row : table.rows()) {
                new Row(row, period, findings).look();
            }
        }
    }

    /** One activity: the same date twice in it is one mistake. */
    private final class Row {

        private final Activity activity;
        private final DayRange period;
        private final Consumer<Finding> findings;
        private final Set<DayRange> told = new HashSet<>();

        Row(Activity activity, DayRange period, Consumer<Finding> findings) {
            this.activity = activity;
            this.period = period;
            this.findings = findings;
        }

        void look() {
            schedule(activity.schedule());
            activity.steps().forEach(step -> schedule(step.schedule()));
            Activity.FollowUp followUp = activity.followUp();
            prose(followUp.text(), true, true);
            prose(followUp.channel(), true, true);
            prose(followUp.indicator(), true, true);
            date(followUp.latest(), true);
            for (Activity.Partner partner : activity.partners()) {
                prose(partner.until(), false, true);
            }
        }

        private void schedule(Activity.Schedule schedule) {
            prose(schedule.text(), true, false);
            prose(schedule.period(), true, false);
            date(schedule.latest(), false);
            for (DateMention mention : DateMention.in(schedule.start().markdown())) {
                if (mention.range().beginsAfter(period.last())) {
                    report(schedule.start(), mention);
                }
            }
        }

        private void date(Word date, boolean isFollowUp) {
            DayRange.of(date)
                    .filter(range -> isOutside(range, isFollowUp))
                    .ifPresent(range -> report(range, date.at(), date.text()));
        }

        /**
         * @param endsWithPlan whether the end of it must not lie after the plan's end
         */
        private void prose(Prose text, boolean endsWithPlan, boolean isFollowUp) {
            if (!DateMention.isPossibleIn(text.markdown())) {
                return;
            }
            List<DateMention> mentions = DateMention.in(text.markdown());
            int from = 0;
            for (DateMention mention : mentions) {
                String before = text.markdown().substring(from, mention.offset());
                from = mention.offset() + mention.length();
                boolean isLater = mention.range().beginsAfter(period.last());
                boolean follows = isFollowUp || FOLLOWED_UP.matcher(before).find();
                boolean isAllowed =
                        isLater
                                ? !endsWithPlan || END.matcher(before).find()
                                : BEGINNING.matcher(before).find();
                if (!isAllowed
                        && isOutside(mention.range(), follows)
                        && !REFERENCE.matcher(before).find()) {
                    report(text, mention);
                }
            }
        }

        private boolean isOutside(DayRange range, boolean isFollowUp) {
            boolean isDone = activity.state().is("genomförd") || activity.state().is("utgår");
            int last = isFollowUp ? lastFollowUp() : period.last();
            return range.beginsAfter(last) || !isDone && range.endsBefore(period.first());
        }

        private int lastFollowUp() {
            return period.last() / NEXT_YEAR * NEXT_YEAR + NEXT_YEAR + LAST_FOLLOW_UP;
        }

        private void report(Prose text, DateMention mention) {
            Span at = text.places().at(mention.offset(), mention.length());
            int end = mention.offset() + mention.length();
            report(mention.range(), at, text.markdown().substring(mention.offset(), end));
        }

        private void report(DayRange range, Span at, String words) {
            if (told.add(range)) {
                boolean isEarlier = range.endsBefore(period.first());
                findings.accept(
                        Finding.of(
                                code(),
                                at,
                                words,
                                isEarlier ? period.firstDay() : "",
                                isEarlier ? "" : period.lastDay()));
            }
        }
    }
}
