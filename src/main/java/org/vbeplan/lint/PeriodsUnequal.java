package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Observation;

/**
 * Counts in one table that were made up to different days, or up to none that is said: they can't
 * be held beside each other, and not beside next year's.
 */
final class PeriodsUnequal implements Lint {

    /** A time that ends at a day which only its writer knew. */
    private static final Pattern UNDATED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:hittills|senaste|i år|sedan|löpande)(?!\\p{L})");

    /** How a last day is written that is missing. */
    private static final String NONE = "";

    @Override
    public Code code() {
        return Code.PERIODS_UNEQUAL;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        manuscript
                .plan()
                .eachSection(
                        section -> {
                            for (Content content : section.contents()) {
                                if (content instanceof Content.Observations table) {
                                    look(table, findings);
                                }
                            }
                        });
    }

    /**
     * A row and the last day of what it counts.
     *
     * @param lastDay empty where none is said
     * @param at the value that says it, or the row where nothing does
     */
    private record Ending(Observation row, String lastDay, Span at) {}

    private void look(Content.Observations table, Consumer<Finding> findings) {
        List<Ending> endings = new ArrayList<>();
        boolean anyPeriod = false;
        for (Observation row : table.rows()) {
            anyPeriod |= hasPeriod(row);
            ending(row).ifPresent(endings::add);
        }
        Map<String, Set<String>> daysOf = new TreeMap<>();
        Map<String, Integer> rowsTo = new TreeMap<>();
        for (Ending ending : endings) {
            String informant = ending.row().informant().plainText();
            daysOf.computeIfAbsent(informant, key -> new TreeSet<>()).add(ending.lastDay());
            rowsTo.merge(ending.lastDay(), 1, Integer::sum);
        }
        boolean areEqual = new HashSet<>(daysOf.values()).size() <= 1 && !rowsTo.containsKey(NONE);
        boolean isSeries = daysOf.size() == 1 || areInTheSameWords(table.rows());
        if (anyPeriod && endings.size() > 1 && !areEqual && !isSeries) {
            report(endings, rowsTo, findings);
        }
    }

    private static boolean areInTheSameWords(List<Observation> rows) {
        return rows.stream().allMatch(row -> row.period().isGiven() && !row.until().isGiven())
                && rows.stream().map(row -> row.period().plainText()).distinct().count() == 1;
    }

    private static boolean hasPeriod(Observation row) {
        return row.from().isGiven() || row.until().isGiven() || row.period().isGiven();
    }

    /** Nothing for a single event, and for words that don't say when. */
    private static Optional<Ending> ending(Observation row) {
        if (row.until().isGiven()) {
            boolean isEvent = row.from().is(row.until().text()) && row.from().text().length() > 4;
            return isEvent
                    ? Optional.empty()
                    : DayRange.of(row.until())
                            .map(range -> new Ending(row, range.lastDay(), row.until().at()));
        }
        if (!row.period().isGiven()) {
            return Optional.of(
                    new Ending(row, NONE, row.from().isGiven() ? row.from().at() : row.at()));
        }
        String words = row.period().plainText();
        Span at = row.period().at();
        if (UNDATED.matcher(words).find()) {
            return Optional.of(new Ending(row, NONE, at));
        }
        return DateMention.in(words).stream()
                .map(mention -> mention.range().lastDay())
                .max(String::compareTo)
                .map(day -> new Ending(row, day, at));
    }

    /** At the first row that doesn't end as most do; of days that are as common, the latest. */
    private void report(
            List<Ending> endings, Map<String, Integer> rowsTo, Consumer<Finding> findings) {
        String usual = NONE;
        for (Map.Entry<String, Integer> day : rowsTo.entrySet()) {
            boolean isDated = !day.getKey().equals(NONE);
            if (isDated && (usual.equals(NONE) || day.getValue() >= rowsTo.get(usual))) {
                usual = day.getKey();
            }
        }
        String most = usual;
        Ending first =
                endings.stream()
                        .filter(ending -> !ending.lastDay().equals(most) || most.equals(NONE))
                        .findFirst()
                        .orElse(endings.get(0));
        List<String> days = rowsTo.keySet().stream().filter(day -> !day.isEmpty()).toList();
        int without = rowsTo.getOrDefault(NONE, 0);
        findings.accept(
                Finding.of(
                        code(),
                        first.at(),
                        String.join(", ", days),
                        without > 0 ? String.valueOf(without) : ""));
    }
}
