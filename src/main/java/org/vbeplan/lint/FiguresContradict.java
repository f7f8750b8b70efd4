package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Section;

/**
 * A figure that stands twice and is two figures: a count beside its own words, a text that says
 * there was nothing beside a count of it, a survey told in the text and given as data. Only what
 * can't be read otherwise is reported; most contradictions take a reader.
 */
final class FiguresContradict implements Lint {

    private static final Pattern NUMERAL =
            Pattern.compile("(?iu)(?<![\\p{L}\\d,.:/-])" + Numerals.SEVERAL + "(?![\\p{L}\\d:/])");

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d,.:/-])(?<n>" + Numerals.SEVERAL + ")\\s(?<unit>\\p{L}+)");

    private static final Pattern ROUNDED =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:minst|drygt|knappt|högst|över|nästan|ungefär|cirka|ca|mer än"
                            + "|omkring|jämfört|året före|förra|tidigare|mot\\s\\d+)(?!\\p{L})");

    @Override
    public Code code() {
        return Code.FIGURES_CONTRADICT;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        List<Observation> rows = new ArrayList<>();
        manuscript
                .plan()
                .eachSection(
                        section -> {
                            rows(section, rows);
                            if (hasSurvey(section)) {
                                new SurveyToldTwice(section).compare(findings);
                            }
                        });
        rows.forEach(row -> ownWords(row, findings));
        List<Observation> counted =
                rows.stream().filter(row -> row.count().number().orElse(0) > 0).toList();
        if (!counted.isEmpty()) {
            NothingSaid nothing = new NothingSaid(counted);
            for (Passage passage : manuscript.passages()) {
                if (passage.kind() == Passage.Kind.TEXT) {
                    nothing.look(passage, findings);
                }
            }
        }
    }

    private static boolean hasSurvey(Section section) {
        return section.contents().stream().anyMatch(Content.SurveyResult.class::isInstance);
    }

    private static void rows(Section section, List<Observation> rows) {
        for (Content content : section.contents()) {
            if (content instanceof Content.Observations table) {
                rows.addAll(table.rows());
            }
        }
    }

    private void ownWords(Observation row, Consumer<Finding> findings) {
        if (row.count().number().isEmpty() || !row.unit().isGiven()) {
            return;
        }
        int count = row.count().number().getAsInt();
        String text = row.text().markdown();
        String unit = WordStems.stem(row.unit().plainText().toLowerCase(Locale.ROOT));
        Denial denial = Denial.in(text, unit);
        boolean isOther =
                denial != null
                        ? count > 0 && !hasNumerals(text)
                        : countsOtherwise(text, unit, count);
        if (isOther) {
            Matcher counted = COUNTED.matcher(text);
            int from = denial != null ? denial.offset() : counted.find() ? counted.start() : 0;
            int length = denial != null ? denial.length() : counted.group().length();
            String words = text.substring(from, from + length);
            findings.accept(
                    Finding.of(
                            code(),
                            row.text().places().at(from, length),
                            words,
                            row.count().text()));
        }
    }

    private static boolean hasNumerals(String text) {
        return NUMERAL.matcher(text).find();
    }

    /** One number in the text, of what the count counts, and another number. */
    private static boolean countsOtherwise(String text, String unit, int count) {
        Matcher numeral = NUMERAL.matcher(text);
        boolean isOnly = numeral.find() && !numeral.find();
        Matcher counted = COUNTED.matcher(text);
        return isOnly
                && counted.find()
                && WordStems.stem(counted.group("unit").toLowerCase(Locale.ROOT)).equals(unit)
                && Numerals.of(counted.group("n")) != count
                && !ROUNDED.matcher(text).find();
    }
}
