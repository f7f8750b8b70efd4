package org.vbeplan.scorecard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Survey;

/** Questions on who knows what the lägesbild says. */
final class OnSources {

    private static final int ENOUGH = 3;
    private static final List<String> POLICE = List.of("polis");

    private OnSources() {}

    /** Q2: several that know something, the police and the staff among them, each for a time. */
    static Mark sources(Dossier dossier) {
        Map<String, Boolean> periods = new TreeMap<>();
        for (Observation row : dossier.observations()) {
            String who = row.informant().plainText().toLowerCase(Locale.ROOT);
            periods.merge(who, OnSituation.isDated(row), Boolean::logicalAnd);
        }
        boolean survey = !dossier.surveys().isEmpty();
        boolean timed =
                periods.values().stream().allMatch(dated -> dated)
                        && dossier.surveys().stream().allMatch(one -> one.period().isGiven());
        boolean police =
                periods.keySet().stream().anyMatch(who -> who.contains(POLICE.get(0)))
                        || dossier.situationSpeaksOfAny(POLICE);
        int count = periods.size() + (survey ? 1 : 0);
        Span at = dossier.situationAt();
        if (count >= ENOUGH && police && survey && timed) {
            return Mark.of(2, at, "poäng.källor.flera", count);
        }
        if (count < ENOUGH && !(police && survey)) {
            return Mark.of(0, at, "poäng.källor.få", count);
        }
        String lacks =
                !police
                        ? "@poäng.källor.polis"
                        : !survey
                                ? "@poäng.källor.egen"
                                : !timed ? "@poäng.källor.tid" : "@poäng.källor.antal";
        return Mark.of(1, at, "poäng.källor.nästan", count, lacks);
    }

    /** Q3: how many were asked, and how many answered. */
    static Mark survey(Dossier dossier) {
        if (dossier.surveys().isEmpty()) {
            return Mark.of(0, dossier.situationAt(), "poäng.enkät.ingen");
        }
        for (Survey survey : dossier.surveys()) {
            boolean sent = survey.sent().isGiven();
            boolean answers = survey.answers().isGiven();
            if (!sent || !answers) {
                boolean some = sent || answers || survey.rate().isGiven();
                return some
                        ? Mark.of(1, survey.at(), "poäng.enkät.delvis")
                        : Mark.of(0, survey.at(), "poäng.enkät.utan");
            }
        }
        Survey first = dossier.surveys().get(0);
        return Mark.of(2, first.at(), "poäng.enkät.hel", first.sent(), first.answers());
    }
}
