package org.vbeplan.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Section;

/**
 * The same events counted twice: a total in the text that adds overlapping observations, or an
 * observation that by its own words counts what another has counted, without {@code överlappar}.
 */
final class CountsSummed implements Lint {

    @Override
    public Code code() {
        return Code.COUNTS_SUMMED;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        Map<String, Set<Integer>> sumsNear = new HashMap<>();
        for (Section top : manuscript.plan().sections()) {
            Set<Integer> sums = new HashSet<>();
            top.each(
                    section -> {
                        sumsNear.put(section.id().text(), sums);
                        for (Content content : section.contents()) {
                            if (content instanceof Content.Observations table) {
                                sum(table, sums);
                                sameAsAnother(table, findings);
                            }
                        }
                    });
        }
        for (Passage passage : manuscript.passages()) {
            Set<Integer> sums = sumsNear.getOrDefault(passage.section(), Set.of());
            if (passage.kind() == Passage.Kind.TEXT && !sums.isEmpty()) {
                totals(passage, sums, findings);
            }
        }
    }

    /** What a table's counts come to, where they must not be added. */
    private static void sum(Content.Observations table, Set<Integer> sums) {
        int sum = 0;
        boolean overlap = false;
        Set<String> counted = new HashSet<>();
        for (Observation row : table.rows()) {
            int count = row.count().number().orElse(0);
            sum += count;
            if (count > 0) {
                counted.add(row.id().text());
            }
        }
        for (Observation row : table.rows()) {
            overlap |=
                    counted.contains(row.id().text())
                            && row.overlaps().stream()
                                    .anyMatch(other -> counted.contains(other.text()));
        }
        if (overlap) {
            sums.add(sum);
        }
    }

    private void totals(Passage passage, Set<Integer> sums, Consumer<Finding> findings) {
        for (Sentence sentence : passage.sentences()) {
            Matcher sum = Totals.SUM.matcher(sentence.text());
            while (sum.find()) {
                String group = sum.group("n") != null ? "n" : sum.group("m") != null ? "m" : "k";
                String number = sum.group(group);
                if (sums.contains(Numerals.of(number))
                        && !Totals.OTHER_TIME
                                .matcher(sentence.text().substring(0, sum.start()))
                                .find()) {
                    findings.accept(
                            Finding.of(
                                    code(),
                                    passage.at(
                                            sentence.offset() + sum.start(group), number.length()),
                                    number,
                                    ""));
                }
            }
        }
    }

    private void sameAsAnother(Content.Observations table, Consumer<Finding> findings) {
        Set<String> named = new HashSet<>();
        table.rows().forEach(row -> row.overlaps().forEach(other -> named.add(other.text())));
        Set<String> informants = new HashSet<>();
        table.rows().forEach(row -> informants.addAll(WordStems.of(row.informant().plainText())));
        for (Observation row : table.rows()) {
            boolean counts = row.count().number().orElse(0) > 0;
            if (counts && row.overlaps().isEmpty() && !named.contains(row.id().text())) {
                SameEvents.in(row, informants)
                        .ifPresent(
                                words ->
                                        findings.accept(
                                                Finding.of(
                                                        code(),
                                                        row.text()
                                                                .places()
                                                                .at(
                                                                        words.offset(),
                                                                        words.text().length()),
                                                        "",
                                                        words.text())));
            }
        }
    }

    /** The words of a total, which few plans need. */
    private static final class Totals {

        private static final String EVENT =
                "(?:iakttagelse|händelse|incident|uppgift|fall|anmälning|ärende|notering|observation"
                        + "|blankett|brott|tillfälle|rapport)\\p{L}{0,6}";

        private static final String NUMBER = "(?<n>" + Numerals.SEVERAL + ")";

        private static final String TOTAL =
                "(?:totalt|sammanlagt|sammantaget|i allt|tillsammans (?:blir|är)|summa\\p{L}{0,2})";

        private static final Pattern SUM =
                Pattern.compile(
                        "(?iu)(?<!\\p{L})(?:"
                                + TOTAL
                                + "(?!\\p{L})(?!\\smed)[^.;\\d]{0,40}?(?<![\\p{L}\\d])"
                                + NUMBER
                                + "\\s(?:\\p{L}{1,20}\\s)?"
                                + EVENT
                                + "|"
                                + NUMBER.replace("<n>", "<m>")
                                + "\\s"
                                + EVENT
                                + "\\s(?:totalt|sammanlagt|i allt|tillsammans)(?!\\p{L})"
                                + "|summa\\p{L}{0,2}\\sav\\s"
                                + EVENT
                                + "\\s(?:är|blir)\\s"
                                + NUMBER.replace("<n>", "<k>")
                                + "(?!\\p{L}))");

        /** Years that are not this table's. */
        private static final Pattern OTHER_TIME =
                Pattern.compile(
                        "(?iu)(?<!\\p{L})(?:förra året|året före|i fjol|tidigare år)(?!\\p{L})");
    }
}
