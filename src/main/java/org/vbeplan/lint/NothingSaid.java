package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Observation;

/** Sentences that say that there was none of what an observation of the same time counts. */
final class NothingSaid {

    /** An environment, a reservation, a season: the sentence speaks of less than all. */
    private static final Pattern NARROWER =
            Pattern.compile(
                    "(?iu)islamis|höger|vänster|autonom|vit makt|nazis"
                            + "|(?<!\\p{L})(?:utöver|förutom|om|fler|andra|ytterligare|hade|därefter)(?!\\p{L})"
                            + "(?!\\s(?:våldsbejakande\\s)?extremism)");

    /** Who a sentence can speak of; another's figures are not contradicted by it. */
    private static final Set<String> ACTORS =
            Set.of(
                    "polis",
                    "skol",
                    "förskol",
                    "gymnasi",
                    "bibliotek",
                    "fritidsgård",
                    "trafikkontor",
                    "socialtjänst",
                    "sisab",
                    "väktar",
                    "ordningsvakt",
                    "rektor",
                    "förening",
                    "kyrk",
                    "moské",
                    "region",
                    "fältassistent",
                    "parklek",
                    "elevhäls");

    /** Who counts something else than what comes to the administration itself. */
    private static final Set<String> OUTSIDE =
            Set.of("polis", "skol", "trafikkontor", "sisab", "väktar", "bolag", "region", "kyrk");

    private final Map<String, List<Observation>> byUnit = new TreeMap<>();

    NothingSaid(List<Observation> counted) {
        for (Observation row : counted) {
            boolean isDated = row.from().isGiven() && row.until().isGiven();
            if (isDated && row.unit().isGiven()) {
                String unit = WordStems.stem(row.unit().plainText().toLowerCase(Locale.ROOT));
                byUnit.merge(
                        unit,
                        List.of(row),
                        (some, more) -> {
                            List<Observation> all = new ArrayList<>(some);
                            all.addAll(more);
                            return all;
                        });
            }
        }
    }

    void look(Passage passage, Consumer<Finding> findings) {
        if (byUnit.isEmpty() || !DateMention.isPossibleIn(passage.words())) {
            return;
        }
        for (Sentence sentence : passage.sentences()) {
            List<DateMention> times = DateMention.in(sentence.text());
            if (times.size() == 1 && !NARROWER.matcher(sentence.text()).find()) {
                look(passage, sentence, times.get(0).range(), findings);
            }
        }
    }

    private void look(
            Passage passage, Sentence sentence, DayRange time, Consumer<Finding> findings) {
        Set<String> stems = new TreeSet<>(WordStems.of(sentence.text()));
        for (Map.Entry<String, List<Observation>> unit : byUnit.entrySet()) {
            if (!stems.contains(unit.getKey())) {
                continue;
            }
            Denial denial = Denial.in(sentence.text(), unit.getKey());
            if (denial == null) {
                continue;
            }
            for (Observation row : unit.getValue()) {
                if (isWithin(row, time) && speaksOf(row, stems)) {
                    int from = denial.offset();
                    findings.accept(
                            Finding.of(
                                    Code.FIGURES_CONTRADICT,
                                    passage.at(sentence.offset() + from, denial.length()),
                                    sentence.text().substring(from, from + denial.length()),
                                    row.count().text(),
                                    row.id().text()));
                    return;
                }
            }
        }
    }

    private static boolean isWithin(Observation row, DayRange time) {
        return DayRange.of(row.from()).filter(time::holds).isPresent()
                && DayRange.of(row.until()).filter(time::holds).isPresent();
    }

    private static boolean speaksOf(Observation row, Set<String> sentence) {
        String who = row.informant().plainText();
        Set<String> informant = WordStems.of(who);
        Set<String> about = WordStems.of(who + " " + row.text().plainText());
        boolean isOwn = sentence.stream().noneMatch(stem -> stem.endsWith("förvaltn"));
        for (String actor : ACTORS) {
            if (startsAny(sentence, actor) && !startsAny(about, actor)) {
                return false;
            }
        }
        return isOwn || OUTSIDE.stream().noneMatch(actor -> startsAny(informant, actor));
    }

    private static boolean startsAny(Set<String> stems, String beginning) {
        return stems.stream().anyMatch(stem -> stem.startsWith(beginning));
    }
}
