package org.vbeplan.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Need;
import org.vbeplan.plan.Section;

/** Questions on whether what is done answers what is needed. */
final class OnNeeds {

    private static final List<String> RELATIVES = List.of("anhörig");
    private static final List<String> LEAVERS =
            List.of(
                    "avhopp",
                    "lämna en",
                    "lämna den",
                    "lämna extrem",
                    "lämna våldsbejakande",
                    "vill lämna");

    private OnNeeds() {}

    /** Q5: needs in a list, each with what shows it. */
    static Mark needs(Dossier dossier) {
        List<Need> needs = dossier.measures().needs();
        if (needs.isEmpty()) {
            Optional<Section> told = sectionOfNeeds(dossier);
            return told.isPresent()
                    ? Mark.of(1, told.get().id().at(), "poäng.behov.text")
                    : Mark.of(0, dossier.situationAt(), "poäng.behov.inga");
        }
        for (Need need : needs) {
            if (!need.ground().isGiven()) {
                return Mark.of(1, need.at(), "poäng.behov.utan-grund", needs.size());
            }
        }
        return Mark.of(2, needs.get(0).at(), "poäng.behov.lista", needs.size());
    }

    private static Optional<Section> sectionOfNeeds(Dossier dossier) {
        List<Section> found = new ArrayList<>();
        dossier.plan()
                .eachSection(
                        section -> {
                            if (section.id().text().contains("behov") && !section.isEmpty()) {
                                found.add(section);
                            }
                        });
        return found.stream().findFirst();
    }

    /** Q6: every measure for a need, every need with a measure or a reason. */
    static Mark ties(Dossier dossier) {
        Shares tied = Shares.of(dossier.activities(), row -> !row.needs().isEmpty());
        Optional<Need> open =
                dossier.measures().needs().stream()
                        .filter(need -> !need.unmet().isGiven())
                        .filter(need -> !dossier.measures().answer(need.id()))
                        .findFirst();
        Span at = tied.at(dossier.situationAt());
        if (tied.points(50) == 2 && open.isPresent()) {
            return Mark.of(1, open.get().at(), "poäng.koppling.öppet", open.get().id());
        }
        return tied.points(50) == 2
                ? Mark.of(2, at, "poäng.koppling.alla")
                : Mark.of(tied.points(50), at, "poäng.koppling.del", tied.having(), tied.all());
    }

    /** Q12: a measure or a reason in every sub-area that the board answers for. */
    static Mark coverage(Dossier dossier) {
        List<RuleSet.Subarea> subareas = dossier.subareas();
        Span at = dossier.plan().sectionsAt();
        if (subareas.isEmpty()) {
            return Mark.without(at, "poäng.täckning.ej");
        }
        List<String> bare =
                subareas.stream()
                        .filter(subarea -> !isCovered(dossier, subarea))
                        .map(RuleSet.Subarea::shortName)
                        .toList();
        if (bare.isEmpty()) {
            return Mark.of(2, at, "poäng.täckning.alla", subareas.size());
        }
        int points = bare.size() * 2 <= subareas.size() ? 1 : 0;
        return Mark.of(points, at, "poäng.täckning.saknas", String.join(", ", bare));
    }

    private static boolean isCovered(Dossier dossier, RuleSet.Subarea subarea) {
        return dossier.measures().cover(subarea.id()) || dossier.measures().omit(subarea.id());
    }

    /** Q16: those who stand near, and those who want to get out. */
    static Mark relativesAndLeavers(Dossier dossier) {
        Span at = dossier.plan().sectionsAt();
        boolean hasSubareas =
                dossier.context().ruleSet().map(rules -> !rules.areas().isEmpty()).orElse(false);
        boolean answers = answersFor(dossier, RELATIVES) || answersFor(dossier, LEAVERS);
        if (hasSubareas && !answers) {
            return Mark.without(at, "poäng.anhöriga.ej");
        }
        boolean relatives = isThere(dossier, RELATIVES);
        boolean leavers = isThere(dossier, LEAVERS);
        if (relatives && leavers) {
            return Mark.of(2, at, "poäng.anhöriga.båda");
        }
        if (relatives || leavers) {
            String lacking = relatives ? "@poäng.anhöriga.avhopp" : "@poäng.anhöriga.anhöriga";
            return Mark.of(1, at, "poäng.anhöriga.en", lacking);
        }
        boolean told = dossier.speaksOfAny(RELATIVES) && dossier.speaksOfAny(LEAVERS);
        return told
                ? Mark.of(1, at, "poäng.anhöriga.text")
                : Mark.of(0, at, "poäng.anhöriga.ingen");
    }

    private static boolean answersFor(Dossier dossier, List<String> stems) {
        return dossier.subareas().stream().anyMatch(subarea -> isNamed(subarea, stems));
    }

    private static boolean isThere(Dossier dossier, List<String> stems) {
        boolean inSubarea =
                dossier.subareas().stream()
                        .filter(subarea -> isNamed(subarea, stems))
                        .anyMatch(subarea -> isCovered(dossier, subarea));
        return inSubarea || dossier.activitiesSpeakOfAny(stems);
    }

    private static boolean isNamed(RuleSet.Subarea subarea, List<String> stems) {
        String name = (subarea.id() + " " + subarea.name()).toLowerCase(java.util.Locale.ROOT);
        return stems.stream().anyMatch(name::contains);
    }
}
