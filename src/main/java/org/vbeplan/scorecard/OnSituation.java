package org.vbeplan.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Prose;

/** Questions on what the plan knows of its place. */
final class OnSituation {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\n]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern ENVIRONMENT = Pattern.compile("[- ]miljön?$");

    private static final int ENOUGH_FACTS = 5;

    private static final List<String> DIGITAL =
            List.of("digital", "nätet", "internet", "sociala medier", "online", "webben");

    private OnSituation() {}

    /** Q1: facts of the place itself, and words of the plan's own. */
    static Mark localFacts(Dossier dossier) {
        long dated = dossier.observations().stream().filter(OnSituation::isDated).count();
        long told =
                texts(dossier.situation()).stream()
                        .flatMap(text -> SENTENCE.matcher(text.markdown()).results())
                        .filter(sentence -> hasDigit(sentence.group()))
                        .count();
        int own = ownShare(dossier);
        Span at = dossier.situationAt();
        if (dated > 0 && dated + told >= ENOUGH_FACTS && own >= 50) {
            return Mark.of(2, at, "poäng.fakta.många", dated, told, own);
        }
        return dated + told > 0
                ? Mark.of(1, at, "poäng.fakta.några", dated, told, own)
                : Mark.of(0, at, "poäng.fakta.inga");
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isDated(Observation row) {
        return row.from().isGiven() || row.until().isGiven() || row.period().isGiven();
    }

    /** The plan's own words in its texts, in per cent of those and the city's shared ones. */
    private static int ownShare(Dossier dossier) {
        long[] words = new long[2];
        dossier.plan()
                .eachSection(
                        section -> {
                            for (Content content : section.contents()) {
                                if (content instanceof Content.Text text) {
                                    words[0] += words(text.prose());
                                } else if (content instanceof Content.Shared shared) {
                                    words[1] +=
                                            dossier.context()
                                                    .shared(shared.id().text())
                                                    .map(OnSituation::words)
                                                    .orElse(0L);
                                }
                            }
                        });
        long all = words[0] + words[1];
        return all == 0 ? 0 : (int) (words[0] * 100 / all);
    }

    private static long words(Prose text) {
        return SPACE.splitAsStream(text.markdown()).filter(word -> !word.isEmpty()).count();
    }

    private static List<Prose> texts(List<Section> sections) {
        List<Prose> texts = new ArrayList<>();
        for (Section section : sections) {
            section.each(
                    inner -> {
                        for (Content content : inner.contents()) {
                            if (content instanceof Content.Text text) {
                                texts.add(text.prose());
                            }
                        }
                    });
        }
        return texts;
    }

    /** Q4: a conclusion on every environment and on what happens online. */
    static Mark conclusions(Dossier dossier) {
        List<Section> analysis = analysis(dossier);
        Map<String, String> environments =
                dossier.context().ruleSet().map(RuleSet::environments).orElse(Map.of());
        List<String> unspoken = new ArrayList<>();
        environments.forEach(
                (id, name) -> {
                    if (stems(dossier, id).stream()
                            .noneMatch(stem -> isSpokenOf(dossier, analysis, stem))) {
                        unspoken.add(name);
                    }
                });
        boolean digital = dossier.situationSpeaksOfAny(DIGITAL);
        Span at = analysis.isEmpty() ? dossier.situationAt() : analysis.get(0).id().at();
        if (environments.isEmpty() && !digital) {
            return Mark.of(0, at, "poäng.slutsats.inte-nätet");
        }
        if (unspoken.isEmpty() && digital) {
            return Mark.of(2, at, "poäng.slutsats.alla");
        }
        if (unspoken.isEmpty()) {
            return Mark.of(1, at, "poäng.slutsats.digital");
        }
        int points = unspoken.size() < environments.size() && digital ? 1 : 0;
        return Mark.of(points, at, "poäng.slutsats.saknas", String.join(", ", unspoken));
    }

    /** The sections called analys, or else the whole lägesbild. */
    private static List<Section> analysis(Dossier dossier) {
        List<Section> found = new ArrayList<>();
        for (Section section : dossier.situation()) {
            section.each(
                    inner -> {
                        if (inner.id().text().contains("analys")) {
                            found.add(inner);
                        }
                    });
        }
        return found.isEmpty() ? dossier.situation() : found;
    }

    private static boolean isSpokenOf(Dossier dossier, List<Section> sections, String stem) {
        return sections.stream().anyMatch(section -> dossier.words().speakOf(stem, section));
    }

    /**
     * What an environment is called: {@code högerextremism} is also spoken of as högerextremistisk,
     * and by the names that earlier or later riktlinjer give it.
     */
    private static List<String> stems(Dossier dossier, String id) {
        List<String> stems = new ArrayList<>();
        stems.add(id.endsWith("ism") ? id.substring(0, id.length() - 3) : id);
        for (RuleSet rules : dossier.context().city().ruleSets().values()) {
            String name = rules.environments().getOrDefault(id, "");
            if (!name.isEmpty()) {
                stems.add(ENVIRONMENT.matcher(name).replaceAll(""));
            }
        }
        return stems;
    }
}
