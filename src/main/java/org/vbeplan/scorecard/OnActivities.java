package org.vbeplan.scorecard;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Activity;
import org.vbeplan.text.Prose;

/** Questions put to every activity. */
final class OnActivities {

    private static final Pattern COLLECTIVE =
            Pattern.compile("(?iU)^(alla|samtliga|respektive|berörda)\\b");

    private static final Pattern TIME =
            Pattern.compile(
                    "(?iU)[0-9]|\\bvar(je|annan|t|je)\\b|\\b(gånger|ggr|dag|veck|månad|termin|vår|höst"
                            + "|sommar|kvartal|årlig|januari|februari|mars|april|maj|juni|juli"
                            + "|augusti|september|oktober|november|december|vid )");

    private static final Pattern COUNTABLE =
            Pattern.compile(
                    "(?iU)[0-9]|\\b(antal|andel|procent|hur många|hur stor|hur snabbt|minst|högst|alla"
                            + "|varje|ingen|om |två|tre|fyra|fem|sex|sju|åtta|nio|tio)");

    private static final Pattern TRAINING =
            Pattern.compile(
                    "(?iU)\\b(utbild|webbutbild|fortbild|kurs|föreläs|kompetens|workshop|temadag)");

    private static final List<String> TOLD =
            List.of("pågår", "genomförd", "delvis", "ej-genomförd");

    private OnActivities() {}

    private static Mark share(
            Dossier dossier, Shares shares, int percent, String all, String some) {
        Span at = shares.at(dossier.plan().sectionsAt());
        if (shares.all() == 0) {
            return Mark.of(0, at, "poäng.inga-insatser");
        }
        int points = shares.points(percent);
        return points == 2
                ? Mark.of(2, at, all)
                : Mark.of(points, at, some, shares.having(), shares.all());
    }

    /** Q7: one role that can be asked. */
    static Mark responsible(Dossier dossier) {
        Shares single = Shares.of(dossier.activities(), OnActivities::hasOneResponsible);
        return share(dossier, single, 66, "poäng.ansvarig.alla", "poäng.ansvarig.del");
    }

    private static boolean hasOneResponsible(Activity row) {
        return row.responsible().size() == 1
                && !COLLECTIVE.matcher(row.responsible().get(0).plainText()).find();
    }

    /** Q8: a day, a time of the year, a rhythm or what sets it off. */
    static Mark schedule(Dossier dossier) {
        Shares timed = Shares.of(dossier.activities(), row -> isTimed(row.schedule()));
        return share(dossier, timed, 50, "poäng.tid.alla", "poäng.tid.del");
    }

    private static boolean isTimed(Activity.Schedule schedule) {
        return schedule.latest().isGiven()
                || schedule.start().isGiven()
                || schedule.period().isGiven()
                || schedule.rhythm().isGiven()
                || schedule.condition().isGiven()
                || TIME.matcher(schedule.text().plainText()).find();
    }

    /** Q9: something that can be counted, or answered with yes or no. */
    static Mark measurable(Dossier dossier) {
        Shares countable = Shares.of(dossier.activities(), OnActivities::isCountable);
        return share(dossier, countable, 40, "poäng.mätbar.alla", "poäng.mätbar.del");
    }

    private static boolean isCountable(Activity row) {
        for (Prose text : List.of(row.goal(), row.indicator(), row.followUp().indicator())) {
            if (COUNTABLE.matcher(text.plainText()).find()) {
                return true;
            }
        }
        return COUNTABLE.matcher(row.followUp().text().plainText()).find();
    }

    /** Q10: where it is told what came of it, and what came of last year's. */
    static Mark followUp(Dossier dossier) {
        Shares told =
                Shares.of(
                        dossier.activities(),
                        row ->
                                row.followUp().channel().isGiven()
                                        || row.followUp().text().isGiven());
        boolean before =
                dossier.measures().rows(List.of()).stream()
                        .anyMatch(
                                row ->
                                        row.outcome().isGiven()
                                                || TOLD.contains(row.state().text()));
        Span at = told.at(dossier.plan().sectionsAt());
        boolean everywhere = told.points(0) == 2;
        if (everywhere && before) {
            return Mark.of(2, at, "poäng.uppföljning.båda");
        }
        if (everywhere) {
            return Mark.of(1, at, "poäng.uppföljning.utan-utfall");
        }
        return Mark.of(before ? 1 : 0, at, "poäng.uppföljning.del", told.having(), told.all());
    }

    /** Q11: for whom. */
    static Mark audience(Dossier dossier) {
        Shares meant = Shares.of(dossier.activities(), row -> row.audience().isGiven());
        return share(dossier, meant, 50, "poäng.målgrupp.alla", "poäng.målgrupp.del");
    }

    /** Q13: not only training. */
    static Mark balance(Dossier dossier) {
        Shares training = Shares.of(dossier.activities(), OnActivities::isTraining);
        Span at = dossier.plan().sectionsAt();
        if (training.all() == 0) {
            return Mark.of(0, at, "poäng.inga-insatser");
        }
        int points = training.reach(67) ? 0 : training.reach(41) ? 1 : 2;
        return Mark.of(
                points,
                at,
                points == 2 ? "poäng.balans.god" : "poäng.balans.utbildning",
                training.having(),
                training.all());
    }

    private static boolean isTraining(Activity row) {
        String words = row.name().text() + " " + row.description().plainText();
        return TRAINING.matcher(words.toLowerCase(Locale.ROOT)).find()
                && row.audience().plainText().matches("(?iU).*(medarbet|personal|chef).*|");
    }

    /** Q15: a method, and something that it rests on. */
    static Mark method(Dossier dossier) {
        Shares methods = Shares.of(dossier.activities(), row -> row.method().isGiven());
        boolean sources =
                dossier.plan().notes().size() >= 3
                        || dossier.activities().stream()
                                .anyMatch(row -> row.method().markdown().contains("[^"));
        Span at = methods.at(dossier.plan().sectionsAt());
        if (methods.reach(50) && sources) {
            return Mark.of(2, at, "poäng.metod.källor", methods.having(), methods.all());
        }
        int points = methods.reach(50) || methods.having() > 0 && sources ? 1 : 0;
        return Mark.of(points, at, "poäng.metod.del", methods.having(), methods.all());
    }
}
